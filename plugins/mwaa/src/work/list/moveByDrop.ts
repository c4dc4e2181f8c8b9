import { WorkAction } from '../WorkAction';
import { DropPlace } from './dropPlace';
import { WorkRow } from './rowsOf';
import { firstTaskOf } from './siblingMove';

/** What dropping a task on a row does. `groupOf`: full id of the group a task is in. */
export function moveByDrop(
  rows: readonly WorkRow[],
  dragged: WorkRow,
  target: WorkRow,
  { place }: DropPlace,
  groupOf: (row: WorkRow) => string | undefined,
): WorkAction {
  const { index } = dragged;
  if (place === 'into') {
    const first = firstTaskOf(
      rows,
      rows.findIndex(({ key, kind }) => key === target.key && kind === 'group'),
    );
    return {
      type: 'moveTask',
      index,
      to: first === undefined ? index : first - (index < first ? 1 : 0),
      into: { group: target.id },
    };
  }
  const wanted = target.index + (place === 'after' ? 1 : 0);
  return {
    type: 'moveTask',
    index,
    to: wanted - (index < wanted ? 1 : 0),
    into: { group: groupOf(target) },
  };
}
