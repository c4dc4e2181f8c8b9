import { DagTask, DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { addTask } from './addTask';
import { carryReferences } from './carryReferences';
import { freshId } from './freshId';
import { idPrefix } from './idPrefix';
import { insertAt } from './insertAt';
import { moveTo } from './moveTo';
import { placeTasks } from './placeTasks';
import { removeParts } from './removeParts';
import { takenIds } from './takenIds';
import { taskRenameProblem } from './taskRenameProblem';
import { WorkChanges } from './WorkChange';
import { WorkState } from './WorkState';

const inserted = (
  state: WorkState,
  task: DagTask,
  position: number,
): ReturnType<WorkChanges<'addTask'>['addTask']> => ({
  work: {
    ...state.work,
    tasks: insertAt(state.work.tasks, position, task),
  },
  keys: {
    ...state.keys,
    tasks: insertAt(state.keys.tasks, position, state.nextKey),
  },
  selection: { kind: 'task', index: position },
  nextKey: state.nextKey + 1,
});

const withTask = (work: DagWork, index: number, task: DagTask): DagWork => ({
  ...work,
  tasks: work.tasks.map((each, place) => (place === index ? task : each)),
});

const isTwice = (work: DagWork) => {
  const { tasks, groups } = fullIds(work);
  return takenIds(work).size < tasks.length + groups.length;
};

/** What can be done to tasks. */
export const taskChanges: WorkChanges<
  | 'addTask'
  | 'removeTasks'
  | 'renameTask'
  | 'duplicateTask'
  | 'moveTask'
  | 'setTask'
> = {
  addTask: (state, action) => {
    const { task, position } = addTask(state.work, action);
    return inserted(state, task, position);
  },

  removeTasks: (state, { indexes }) =>
    indexes.length ? removeParts(state, indexes) : undefined,

  renameTask: (state, { index, id }) => {
    const { work } = state;
    if (!work.tasks[index] || taskRenameProblem(work, index, id)) {
      return undefined;
    }
    const renamed = withTask(work, index, { ...work.tasks[index], id });
    return { ...state, work: carryReferences(work, renamed) };
  },

  duplicateTask: (state, { index }) => {
    const { work } = state;
    const task = work.tasks[index];
    if (!task) return undefined;
    const id = freshId(task.id, takenIds(work), idPrefix(work, task.group));
    return inserted(state, { ...task, id }, index + 1);
  },

  moveTask: (state, { index, to, into }) => {
    const { keys, selection } = state;
    const given = state.work.tasks;
    if (!given[index] || !given[to]) return undefined;
    const work = into
      ? placeTasks(state.work, [index], into.group)
      : state.work;
    if (index === to && work.tasks[index] === given[index]) return undefined;
    const moved = {
      work: { ...work, tasks: moveTo(work.tasks, index, to) },
      keys: { ...keys, tasks: moveTo(keys.tasks, index, to) },
    };
    if (selection.kind !== 'task') return { ...moved, selection };
    const selected = moved.keys.tasks.indexOf(keys.tasks[selection.index]);
    return { ...moved, selection: { kind: 'task', index: selected } };
  },

  setTask: (state, { index, task }) => {
    const { work } = state;
    const given = work.tasks[index];
    if (!given) return undefined;
    const changed = withTask(work, index, task);
    if (given.id === task.id && given.group === task.group) {
      return { ...state, work: changed };
    }
    const carried = carryReferences(work, changed);
    return isTwice(carried) && !isTwice(work)
      ? undefined
      : { ...state, work: carried };
  },
};
