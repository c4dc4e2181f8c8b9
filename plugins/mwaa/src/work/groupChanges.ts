import {
  DagGroup,
  DagWork,
  fullIds,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { carryReferences } from './carryReferences';
import { dissolveGroup } from './dissolveGroup';
import { freshId } from './freshId';
import { groupRenameProblem } from './groupRenameProblem';
import { idPrefix } from './idPrefix';
import { placeTasks } from './placeTasks';
import { removeParts } from './removeParts';
import { takenIds } from './takenIds';
import { WorkChanges } from './WorkChange';

const withGroup = (work: DagWork, index: number, group: DagGroup): DagWork => ({
  ...work,
  groups: work.groups?.map((each, place) => (place === index ? group : each)),
});

/** What can be done to groups. */
export const groupChanges: WorkChanges<
  'addGroup' | 'removeGroup' | 'renameGroup' | 'setGroup' | 'moveIntoGroup'
> = {
  addGroup: (state, { group, tasks = [] }) => {
    const { work, keys, nextKey } = state;
    const id = freshId('group', takenIds(work), idPrefix(work, group));
    const groups = [
      ...(work.groups ?? []),
      { id, ...(group !== undefined && { group }) },
    ];
    const index = groups.length - 1;
    const grouped = { ...work, groups };
    return {
      work: placeTasks(grouped, tasks, fullIds(grouped).groups[index]),
      keys: { ...keys, groups: [...keys.groups, nextKey] },
      selection: { kind: 'group', index },
      nextKey: nextKey + 1,
    };
  },

  removeGroup: (state, { index, dropTasks }) => {
    const graph = taskGraph(state.work);
    const node = graph.groups[index];
    if (!node) return undefined;
    if (!dropTasks) {
      const work = dissolveGroup(state.work, index);
      return removeParts({ ...state, work }, [], [index]);
    }
    const inside = graph.groups.filter(({ groups }) =>
      groups.includes(node.id),
    );
    return removeParts(
      state,
      graph.tasks
        .filter(({ groups }) => groups.includes(node.id))
        .map(task => task.index),
      [node, ...inside].map(group => group.index),
    );
  },

  renameGroup: (state, { index, id }) => {
    const { work } = state;
    const group = work.groups?.[index];
    if (!group || groupRenameProblem(work, index, id)) return undefined;
    const renamed = withGroup(work, index, { ...group, id });
    return { ...state, work: carryReferences(work, renamed) };
  },

  setGroup: (state, { index, group }) => {
    const { work } = state;
    const given = work.groups?.[index];
    if (!given) return undefined;
    const changed = withGroup(work, index, group);
    const isNamed =
      given.id === group.id &&
      given.group === group.group &&
      given.prefix === group.prefix;
    if (isNamed) return { ...state, work: changed };
    const carried = carryReferences(work, changed);
    const count = carried.tasks.length + (carried.groups?.length ?? 0);
    return takenIds(carried).size < count && takenIds(work).size === count
      ? undefined
      : { ...state, work: carried };
  },

  moveIntoGroup: (state, { indexes, group }) => {
    const { work } = state;
    const isThere = group === undefined || fullIds(work).groups.includes(group);
    const isMoved = indexes.some(
      index => work.tasks[index] && work.tasks[index].group !== group,
    );
    return isThere && isMoved
      ? { ...state, work: placeTasks(work, indexes, group) }
      : undefined;
  },
};
