import { Box } from '../../graph/layoutGraph';

/** An arrow from the right of one box to the left of another, as the path of an SVG. */
export function arrowPath(from: Box, to: Box): string {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x - 6, y: to.y + to.height / 2 };
  const bend = Math.max(24, Math.abs(end.x - start.x) / 2);
  return `M ${start.x} ${start.y} C ${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
}
