import { WorkRow } from './rowsOf';

/** Where a dragged task would go: beside a row, or into a group. */
export interface DropPlace {
  key: number;
  place: 'before' | 'after' | 'into';
}

/** The place for a pointer in a row. `share`: of the height, from the top. */
export const dropPlace = (row: WorkRow, share: number): DropPlace =>
  row.kind === 'group'
    ? { key: row.key, place: 'into' }
    : { key: row.key, place: share < 0.5 ? 'before' : 'after' };
