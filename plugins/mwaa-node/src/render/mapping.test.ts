import { airflowTarget, DagSpec } from 'backstage-plugin-mwaa-common';
import { renderDag } from './renderDag';

type Task = DagSpec['tasks'][number];

/** The statement of the last task, without what the parser would refuse. */
async function statementOf(task: Partial<Task>) {
  const names = ['names', 'days'];
  const spec: DagSpec = {
    version: 1,
    dagId: 'orders',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: { type: 'manual' },
    catchup: false,
    paused: true,
    tasks: [
      ...names.map((id): Task => ({ id, operator: 'empty' })),
      { id: 'copy', operator: 'bash', ...task },
    ],
  };
  const { files } = await renderDag(spec, airflowTarget('2.10.3'));
  return files[0].content.replace(/^[^]*\n {4}copy = /, '').trim();
}
const result = (task: string) => ({ $result: task });

describe('a mapped task', () => {
  it('has what is the same in all copies in its partial', async () => {
    expect(
      await statementOf({
        retries: 2,
        with: { env: { A: '1' } },
        map: { each: { bash_command: ['x', 'y'] }, label: '{{ task.env }}' },
      }),
    ).toBe(`BashOperator.partial(
        task_id="copy",
        env={"A": "1"},
        retries=2,
        map_index_template="{{ task.env }}",
    ).expand(bash_command=["x", "y"])`);
  });

  it('leaves what every copy says to the copies, also of a sensor', async () => {
    const text = await statementOf({
      operator: 'bash_sensor',
      with: { bash_command: 'x' },
      map: { kwargs: [{ mode: 'poke' }, { timeout: 5 }] },
    });
    expect(text).toContain('[{"mode": "poke"}, {"timeout": 5}]');
    expect(text).not.toContain('mode=');
  });

  it('combines entries of one argument', async () => {
    expect(
      await statementOf({
        with: { bash_command: 'x' },
        map: { each: { 'env.A': ['1', '2'], 'env.B': ['3', '4'] } },
      }),
    ).toContain(
      '[{"A": "1", "B": "3"}, {"A": "1", "B": "4"}, {"A": "2", "B": "3"}, {"A": "2", "B": "4"}]',
    );
  });

  it('is an ordinary mapping where only one argument is given together', async () => {
    expect(
      await statementOf({
        map: { together: { bash_command: result('names') } },
      }),
    ).toBe(
      'BashOperator.partial(task_id="copy").expand(bash_command=names.output)',
    );
  });

  it.each<[string, Partial<Task>]>([
    [
      'Only one entry of env in the task copy can be mapped',
      { map: { each: { 'env.A': result('names'), 'env.B': ['1'] } } },
    ],
    [
      'maps lists and results together',
      { map: { together: { bash_command: ['x'], env: result('names') } } },
    ],
    [
      'Copies cannot be made from bash_command',
      {
        map: {
          each: { bash_command: { $result: { task: 'names', key: 'rows' } } },
        },
      },
    ],
    [
      'must be literals',
      {
        with: { env: { B: result('days') } },
        map: { each: { 'env.A': result('names') } },
      },
    ],
    [
      'BashOperator of Airflow 2.10.3 has no argument colour',
      { map: { each: { colour: ['red'] } } },
    ],
  ])('is refused: %s', async (message, task) => {
    await expect(statementOf(task)).rejects.toThrow(message);
  });
});
