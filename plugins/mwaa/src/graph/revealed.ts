import { Box } from './layoutGraph';

/** Which part of the drawing is on the screen; `x` and `y` in pixels. */
export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

/** Pixels between a box and the edge of the screen. */
const MARGIN = 24;

/** How far to move on one axis so that a stretch is on the screen. */
function shift(start: number, length: number, screen: number): number {
  if (start < MARGIN || length > screen - 2 * MARGIN) return MARGIN - start;
  const over = start + length - (screen - MARGIN);
  return over > 0 ? -over : 0;
}

/** The viewport that shows a box after the smallest move; the same one if it does already. */
export function revealed(
  viewport: Viewport,
  box: Box,
  screen: { width: number; height: number },
): Viewport {
  const { x, y, zoom } = viewport;
  const right = shift(box.x * zoom + x, box.width * zoom, screen.width);
  const down = shift(box.y * zoom + y, box.height * zoom, screen.height);
  return right || down ? { x: x + right, y: y + down, zoom } : viewport;
}
