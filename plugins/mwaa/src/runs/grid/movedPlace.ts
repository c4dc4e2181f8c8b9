import { GridPlace } from './GridPlace';

interface Size {
  rows: number;
  columns: number;
}

const PAGE = 10;

const moves: {
  readonly [key: string]: (place: GridPlace, size: Size) => GridPlace;
} = {
  ArrowLeft: at => ({ ...at, column: at.column - 1 }),
  ArrowRight: at => ({ ...at, column: at.column + 1 }),
  ArrowUp: at => ({ ...at, row: at.row - 1 }),
  ArrowDown: at => ({ ...at, row: at.row + 1 }),
  PageUp: at => ({ ...at, row: at.row - PAGE }),
  PageDown: at => ({ ...at, row: at.row + PAGE }),
  Home: at => ({ ...at, column: 0 }),
  End: (at, { columns }) => ({ ...at, column: columns - 1 }),
  'Control+Home': () => ({ row: -1, column: 0 }),
  'Control+End': (_, { rows, columns }) => ({
    row: rows - 1,
    column: columns - 1,
  }),
};

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Where a key leads, as in a spreadsheet; undefined for keys that lead nowhere. */
export function movedPlace(
  key: string,
  place: GridPlace,
  size: Size,
): GridPlace | undefined {
  const moved = moves[key]?.(place, size);
  return (
    moved && {
      row: within(moved.row, -1, size.rows - 1),
      column: within(moved.column, 0, size.columns - 1),
    }
  );
}
