import { DagTask, taskReferences } from 'backstage-plugin-mwaa-common';

const rest = {
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [{ id: 'done', operator: 'empty' }],
};

/** A part of a specification, made whole by what stands around it. */
export const completedPart = (part: object) => ({ ...rest, ...part });

/** Tasks, with an empty one for each other that they name. */
export function completedTasks(tasks: readonly DagTask[]) {
  const ids = tasks.map(({ id }) => id);
  const missing = tasks
    .flatMap(task => taskReferences({ ...task, with: task.with ?? {} }))
    .map(({ id }) => id)
    .filter(id => !ids.includes(id));
  return completedPart({
    tasks: [
      ...[...new Set(missing)].map(id => ({ id, operator: 'empty' })),
      ...tasks,
    ],
  });
}
