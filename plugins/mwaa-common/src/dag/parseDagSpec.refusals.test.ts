import { problemsOf } from './__fixtures__/problemsOf';
import { validDagSpec as valid } from './__fixtures__/validDagSpec';
import { withArguments, withTask } from './__fixtures__/withTask';

describe('parseDagSpec refuses, naming the field,', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'a dag_id of 51 characters',
      { ...valid, dagId: 'd'.repeat(51) },
      /^dagId: is 51 characters long; at most 50/,
    ],
    [
      'a non-ASCII dag_id',
      { ...valid, dagId: 'größe' },
      /^dagId: must begin with/,
    ],
    [
      'a reserved word',
      { ...valid, dagId: 'class' },
      /^dagId: is a reserved word/,
    ],
    ['no tasks', { ...valid, tasks: [] }, /^tasks: needs at least one entry/],
    [
      'a start date with an offset',
      { ...valid, startDate: '2026-01-01T00:00:00Z' },
      /^startDate: must be written without an offset/,
    ],
    ['no timezone', { ...valid, timezone: undefined }, /^timezone: is missing/],
    [
      'an end before the start',
      { ...valid, endDate: '2025-12-31' },
      /^endDate: is before/,
    ],
    [
      'an input still holding ${{',
      { ...valid, docs: 'a ${{ parameters.b }}' },
      /^docs: holds "\$\{\{"/,
    ],
    ['NUL', { ...valid, docs: 'a\0b' }, /^docs: holds a NUL/],
    [
      'a lone surrogate',
      withArguments('bash', { bash_command: '\ud800' }),
      /with\.bash_command: holds half/,
    ],
    [
      'a direction mark in a name',
      { ...valid, owner: 'a\u202eb' },
      /^owner: holds the invisible character U\+202E/,
    ],
    [
      'a tag twice',
      { ...valid, tags: ['a', 'a'] },
      /^tags\[1\]: is there twice/,
    ],
    [
      'more cron expressions than anybody reads',
      {
        ...valid,
        schedule: {
          type: 'cron',
          date: 'trigger',
          cron: Array.from({ length: 51 }, (_, minute) => `${minute} * * * *`),
        },
      },
      /^schedule\.cron: has 51 expressions; a schedule has at most 50/,
    ],
    [
      'catchup among the defaults',
      { ...valid, defaults: { catchup: true } },
      /^defaults\.catchup: .*Airflow ignores it/,
    ],
    [
      'a continuous DAG with several runs',
      { ...valid, schedule: { type: 'continuous' } },
      /^maxActiveRuns: must be 1/,
    ],
    [
      'a duration in months',
      { ...valid, defaults: { retryDelay: 'P1M' } },
      /^defaults\.retryDelay: must be an ISO 8601/,
    ],
    [
      'a task id with a space',
      withTask({ id: 'a b' }),
      /^tasks\[2\]\.id: must hold only/,
    ],
    [
      'a required argument that is absent',
      withArguments('bash', {}),
      /^tasks\[2\]\.with\.bash_command: is missing/,
    ],
    [
      'an unknown argument',
      withArguments('bash', { bash_comand: 'x' }),
      /with\.bash_comand: is no argument.*Did you mean "bash_command"/,
    ],
    [
      'a task setting among the arguments',
      withArguments('empty', { retry_delay: 'PT1M' }),
      /with\.retry_delay: .*write "retryDelay" beside "with"/,
    ],
    [
      'both of two exclusive arguments',
      withArguments('emr_add_steps', {
        job_flow_id: 'j',
        job_flow_name: 'n',
        steps: [],
      }),
      /needs exactly one of job_flow_id and job_flow_name/,
    ],
    [
      'a number among texts',
      withArguments('glue_job', { job_name: 'j', script_args: { '--n': 1 } }),
      /script_args: must be a mapping of names to texts/,
    ],
    [
      'a template where Airflow fills nothing in',
      withArguments('python', {
        module: { $template: '{{ ds }}' },
        callable: 'x',
      }),
      /with\.module: is not filled in/,
    ],
    [
      'an unknown param',
      withArguments('bash', { bash_command: { $param: 'dy' } }),
      /"dy" is not declared.*Did you mean "day"/,
    ],
    [
      'a result of an unknown task',
      withArguments('bash', { bash_command: { $result: 'laod' } }),
      /"laod" is no task.*Did you mean "load"/,
    ],
    [
      'a malformed mark',
      withArguments('bash', { env: { $odd: 'x' } }),
      /"\$odd" is no mark/,
    ],
    [
      'a password',
      withArguments('bash', {
        bash_command: 'x',
        env: { DB_PASSWORD: 'hunter2' },
      }),
      /env\.DB_PASSWORD: looks like a secret.*connection/,
    ],
    [
      'an access key',
      withArguments('bash', {
        bash_command: 'export K=AKIAABCDEFGHIJKLMNOP',
      }),
      /holds an AWS access key/,
    ],
    [
      'a module that is the DAG itself',
      withArguments('python', { module: 'orders_daily', callable: 'x' }),
      /own file/,
    ],
    [
      'a param without default on a schedule',
      { ...valid, params: { ...valid.params, n: { type: 'integer' } } },
      /^params\.n: needs a "default"/,
    ],
    [
      'a param default of another type',
      { ...valid, params: { day: { type: 'integer', default: 'x' } } },
      /^params\.day: has a "default" that is not of type integer/,
    ],
  ])('%s', (_, input, message) => {
    expect(problemsOf(input)).toContainEqual(expect.stringMatching(message));
  });

  it('a dag_id that shadows a module, only with own Python', () => {
    const json = { ...valid, dagId: 'json' };
    expect(problemsOf(json)).toEqual([]);
    expect(
      problemsOf({
        ...json,
        tasks: [
          {
            id: 'a',
            operator: 'python',
            with: { module: 'm', callable: 'c' },
          },
        ],
      }),
    ).toEqual([expect.stringMatching(/^dagId: is the name of a module/)]);
  });
});
