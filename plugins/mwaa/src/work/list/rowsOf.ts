import {
  afterId,
  DagTask,
  DagWork,
  fullIds,
  TaskReference,
  taskReferences,
} from 'backstage-plugin-mwaa-common';
import { WorkKeys } from '../WorkState';

/** A line of the list of tasks. */
export interface WorkRow {
  kind: 'task' | 'group';
  /** In `tasks` or `groups`. */
  index: number;
  /** Stays while the part is there. */
  key: number;
  /** Full id. */
  id: string;
  /** From 1; one more inside of each group. */
  level: number;
  /** Of a task. */
  operator?: string;
  /** Full ids of what it waits for, also because it takes a result. */
  upstreams: readonly string[];
}

// Only the task that is being edited is another object than before.
const known = new WeakMap<DagTask, TaskReference[]>();
const referencesOf = (task: DagTask): TaskReference[] => {
  const found = known.get(task) ?? taskReferences(task);
  known.set(task, found);
  return found;
};

const upstreamsOf = (task: DagTask) => [
  ...new Set(
    referencesOf(task)
      .filter(({ by }) => by === 'after' || by === 'result')
      .map(({ id }) => id),
  ),
];

/**
 * Groups with what is in them, in the order of the tasks: a group stands where
 * the first task in it stands, an empty one at the end of what is around it.
 */
export function rowsOf(work: DagWork, keys: WorkKeys): WorkRow[] {
  const ids = fullIds(work);
  const groups = work.groups ?? [];
  const inside = new Map<string | undefined, WorkRow[]>();
  const add = (group: string | undefined, row: WorkRow) => {
    const rows = inside.get(group);
    if (rows) rows.push(row);
    else inside.set(group, [row]);
  };
  const placed = new Set<number>();
  const open = (group: string | undefined): string | undefined => {
    const index = group === undefined ? -1 : ids.groups.indexOf(group);
    if (index < 0) return undefined;
    if (!placed.has(index)) {
      placed.add(index);
      const { after = [] } = groups[index];
      add(open(groups[index].group), {
        kind: 'group',
        index,
        key: keys.groups[index],
        id: ids.groups[index],
        level: 1,
        upstreams: after.map(afterId),
      });
    }
    return group;
  };
  work.tasks.forEach((task, index) =>
    add(open(task.group), {
      kind: 'task',
      index,
      key: keys.tasks[index],
      id: ids.tasks[index],
      level: 1,
      operator: task.operator,
      upstreams: upstreamsOf(task),
    }),
  );
  groups.forEach((_, index) => open(ids.groups[index]));
  const listed = (group: string | undefined, level: number): WorkRow[] =>
    (inside.get(group) ?? []).flatMap(row => [
      { ...row, level },
      ...(row.kind === 'group' ? listed(row.id, level + 1) : []),
    ]);
  return listed(undefined, 1);
}
