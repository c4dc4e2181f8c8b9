import { DagTask, DagWork } from 'backstage-plugin-mwaa-common';
import { carryReferences } from './carryReferences';
import { freshId } from './freshId';
import { idPrefix } from './idPrefix';
import { takenIds } from './takenIds';

const inGroup = (task: DagTask, group: string | undefined): DagTask => {
  const { group: _, ...rest } = task;
  return group === undefined ? rest : { ...rest, group };
};

/** The work with tasks in another group, or in none; where an id is taken there they get another. */
export function placeTasks(
  work: DagWork,
  indexes: readonly number[],
  group: string | undefined,
): DagWork {
  const taken = takenIds(work);
  const prefix = idPrefix(work, group);
  const tasks = work.tasks.map((task, index) => {
    if (!indexes.includes(index) || task.group === group) return task;
    const id = freshId(task.id, taken, prefix);
    taken.add(`${prefix}${id}`);
    return { ...inGroup(task, group), id };
  });
  return carryReferences(work, { ...work, tasks });
}
