import { Box } from './layoutGraph';
import { Viewport } from './revealed';

/** Smaller than this nobody can read it. */
const READABLE = 0.6;
const MARGIN = 24;

/** All of a drawing, if it can be read then; else its beginning. */
export function firstViewport(
  boxes: readonly Box[],
  screen: { width: number; height: number },
): Viewport {
  const width = Math.max(1, ...boxes.map(box => box.x + box.width));
  const height = Math.max(1, ...boxes.map(box => box.y + box.height));
  const whole = Math.min(
    (screen.width - 2 * MARGIN) / width,
    (screen.height - 2 * MARGIN) / height,
    1,
  );
  const zoom = Math.max(whole, READABLE);
  const begin = (length: number, room: number) =>
    Math.max(MARGIN, (room - length * zoom) / 2);
  return {
    x: begin(width, screen.width),
    y: begin(height, screen.height),
    zoom,
  };
}
