import { firstViewport } from './firstViewport';
import { revealed } from './revealed';

const screen = { width: 800, height: 400 };
const box = (x: number, y: number) => ({ x, y, width: 200, height: 56 });

describe('firstViewport', () => {
  it('centres what has room, no larger than it is', () => {
    expect(firstViewport([box(0, 0)], screen)).toEqual({
      x: 300,
      y: 172,
      zoom: 1,
    });
  });

  it('begins at the start of what has no room', () => {
    expect(firstViewport([box(0, 0), box(9000, 5000)], screen)).toEqual({
      x: 24,
      y: 24,
      zoom: 0.6,
    });
  });
});

describe('revealed', () => {
  const viewport = { x: 0, y: 0, zoom: 1 };

  it('moves nothing when the box is on the screen', () => {
    expect(revealed(viewport, box(100, 100), screen)).toBe(viewport);
  });

  it('moves as little as it can', () => {
    expect(revealed(viewport, box(700, 100), screen)).toEqual({
      x: -124,
      y: 0,
      zoom: 1,
    });
    expect(revealed(viewport, box(100, -500), screen)).toEqual({
      x: 0,
      y: 524,
      zoom: 1,
    });
  });

  it('shows the beginning of what is larger than the screen', () => {
    const large = { x: 500, y: 0, width: 2000, height: 100 };
    expect(revealed({ ...viewport, zoom: 0.5 }, large, screen).x).toBe(-226);
  });
});
