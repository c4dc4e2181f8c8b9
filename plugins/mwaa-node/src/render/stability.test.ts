import { airflowTarget, DagSpec } from 'backstage-plugin-mwaa-common';
import { renderDag } from './renderDag';

type Tasks = DagSpec['tasks'];

const target = airflowTarget('3.0.6');

const base: Tasks = [
  { id: 'start', operator: 'empty' },
  {
    id: 'load',
    group: 'orders',
    operator: 'bash',
    with: { bash_command: './load' },
  },
  {
    id: 'clean',
    group: 'orders',
    operator: 'bash',
    after: ['orders.load'],
    with: { bash_command: './clean' },
  },
  {
    id: 'report',
    operator: 'bash',
    after: ['orders'],
    with: { bash_command: './report' },
  },
  { id: 'tell', operator: 'empty', after: ['report'] },
];

async function linesOf(tasks: Tasks): Promise<string[]> {
  const { files } = await renderDag(
    {
      version: 1,
      dagId: 'orders_dag',
      owner: 'team-orders',
      timezone: 'UTC',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      groups: [{ id: 'orders', after: ['start'] }],
      tasks,
    },
    target,
  );
  // The hash of the specification changes with it.
  return files[0].content.split('\n').filter(line => !line.includes('SHA-256'));
}

/** How many lines one has and the other has not. */
function changedLines(before: string[], after: string[]): number {
  const lengths = before.map(() => Array<number>(after.length).fill(0));
  before.forEach((line, row) =>
    after.forEach((other, column) => {
      lengths[row][column] =
        line === other
          ? (lengths[row - 1]?.[column - 1] ?? 0) + 1
          : Math.max(
              lengths[row - 1]?.[column] ?? 0,
              lengths[row][column - 1] ?? 0,
            );
    }),
  );
  const common = lengths.at(-1)!.at(-1)!;
  return before.length + after.length - 2 * common;
}

const changed = (id: string, change: Partial<Tasks[number]>) =>
  base.map(task => (task.id === id ? { ...task, ...change } : task));

describe('a small change of the specification', () => {
  it.each<[string, Tasks, number]>([
    ['another argument', changed('load', { with: { bash_command: './x' } }), 2],
    ['another setting', changed('load', { retries: 3 }), 7],
    [
      'a task at the end',
      [...base, { id: 'archive', operator: 'empty', after: ['tell'] }],
      4,
    ],
    [
      'a task in the middle',
      [
        ...base.slice(0, 3),
        {
          id: 'check',
          group: 'orders',
          operator: 'empty',
          after: ['orders.clean'],
        },
        ...base.slice(3),
      ],
      4,
    ],
    ['one task less', base.slice(0, -1), 6],
    [
      'an edge with a label',
      changed('tell', { after: [{ id: 'report', label: 'new' }] }),
      4,
    ],
  ])('is a small one of the file: %s', async (_, tasks, most) => {
    const count = changedLines(await linesOf(base), await linesOf(tasks));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });
});
