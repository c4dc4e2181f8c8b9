import { problemsOf } from './__fixtures__/problemsOf';
import { withArguments } from './__fixtures__/withTask';

const refused = (operator: string, args: object) =>
  problemsOf(withArguments(operator, args), '3.3.2');

describe('argumentGroupProblems', () => {
  const object = { bucket: 'sales' };

  it('wants exactly one of what stands for the same', () => {
    expect(refused('s3_delete_objects', object)).toEqual([
      'tasks[2].with: needs exactly one of prefix and keys',
    ]);
    expect(
      refused('s3_delete_objects', { ...object, keys: 'a', prefix: 'b/' }),
    ).toEqual(['tasks[2].with: needs exactly one of prefix and keys']);
    expect(refused('s3_delete_objects', { ...object, keys: ['a'] })).toEqual(
      [],
    );
  });

  it('takes at most one of what excludes each other', () => {
    const job = { job_name: 'a', job_definition: 'b', job_queue: 'c' };
    expect(refused('batch_job', job)).toEqual([]);
    expect(
      refused('batch_job', {
        ...job,
        container_overrides: { command: ['load'] },
        node_overrides: { numNodes: 2 },
      }),
    ).toEqual([
      'tasks[2].with: takes only one of container_overrides and node_overrides',
    ]);
  });

  it('refuses an argument without the one it belongs to', () => {
    expect(
      refused('s3_delete_objects', {
        ...object,
        keys: 'a',
        to_datetime: '2026-01-01',
      }),
    ).toEqual(['tasks[2].with.to_datetime: works only together with prefix']);
  });
});
