import fc from 'fast-check';
import { airflowTarget } from '../airflow/airflowTarget';
import { problemText } from '../problemText';
import { InvalidDagSpecError } from './InvalidDagSpecError';
import { parseDagSpec } from './parseDagSpec';

const valid = {
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'Europe/Zurich',
  startDate: '2026-01-01',
  schedule: { type: 'cron', cron: '30 6 * * 1-5', date: 'interval' },
  catchup: false,
  paused: true,
  params: { day: { type: 'string', default: '2026-01-01' } },
  tasks: [
    {
      id: 'load',
      operator: 'bash',
      with: {
        bash_command: { $template: 'load {{ ds }} {{ params.day }}' },
        env: { DAY: { $param: 'day' } },
      },
    },
    {
      id: 'check',
      operator: 'athena',
      with: {
        query: 'select 1',
        database: 'sales',
        output_location: 's3://results/',
        workgroup: { $result: { task: 'load', key: 'workgroup' } },
      },
    },
  ],
};

const problemsOf = (input: unknown, version?: string): string[] => {
  try {
    parseDagSpec(input, version ? airflowTarget(version) : undefined);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDagSpecError);
    return (error as InvalidDagSpecError).problems.map(problemText);
  }
};

const withTask = (task: object, more: object = {}) => ({
  ...valid,
  ...more,
  tasks: [...valid.tasks, { id: 'extra', operator: 'empty', ...task }],
});
const withArguments = (operator: string, args: object) =>
  withTask({ operator, with: args });

describe('parseDagSpec', () => {
  it.each([undefined, '2.7.2', '2.10.3', '3.0.6', '3.3.2'])(
    'accepts a valid specification unchanged for %s',
    version => {
      const target = version ? airflowTarget(version) : undefined;
      const { spec } = parseDagSpec(valid, target);
      expect(spec).toEqual(valid);
      expect(parseDagSpec(spec, target).spec).toEqual(spec);
    },
  );

  it('reports structural and cross-field problems together', () => {
    const problems = problemsOf({
      ...valid,
      version: 2,
      dagId: '../x',
      timezone: 'europe/zurich',
      startDate: '2026-02-30',
      catchup: 'no',
      retries: 3,
      schedule: { type: 'cron', cron: '0 9 31 2 *', date: 'interval' },
      tasks: [
        { id: 'a', operator: 'bash', after: ['b'], with: { bash_command: 1 } },
        { id: 'b', operator: 'emty', after: ['a', 'gone'] },
        { id: 'b', operator: 'empty' },
      ],
    });
    expect(problems).toEqual([
      'version: must be 1',
      'catchup: must be true or false',
      expect.stringMatching(/^retries: is not known here/),
      expect.stringMatching(/^dagId: must begin with/),
      expect.stringMatching(/^timezone: .*did you mean "Europe\/Zurich"/),
      expect.stringMatching(/^startDate: must be a day that exists/),
      expect.stringMatching(/^schedule\.cron: .*no year has/),
      expect.stringMatching(/^tasks\[1\]\.operator: .*Did you mean "empty"/),
      expect.stringMatching(/^tasks\[2\]\.id: .*another task/),
      expect.stringMatching(/^tasks\[1\]\.after\[1\]: "gone" is no task/),
      expect.stringMatching(/^tasks: .*in a circle: b → a → b|a → b → a/),
      'tasks[0].with.bash_command: must be text',
    ]);
  });

  it('never throws anything else, whatever the input', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('2.7.2', '3.3.2'),
        (input, v) => {
          expect(problemsOf(input, v)).not.toEqual([]);
        },
      ),
    );
    const part = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue(),
      fc.anything({
        withBigInt: true,
        withDate: true,
        withNullPrototype: true,
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(valid)),
        part,
        (key, value) => {
          problemsOf({ ...valid, [key]: value });
          problemsOf(withTask({ [key]: value }));
          problemsOf(
            withTask({ operator: 'sql', with: { [key]: value, sql: value } }),
          );
        },
      ),
    );
  });

  it('is idempotent for any argument it accepts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const input = withArguments('python', {
          module: 'transform',
          callable: 'run',
          op_args: [{ $literal: value }],
        });
        if (problemsOf(input).length) return;
        const { spec } = parseDagSpec(input);
        expect(parseDagSpec(spec).spec).toEqual(spec);
      }),
    );
  });

  it('refuses a hostile object', () => {
    const cyclic: Record<string, unknown> = { ...valid };
    cyclic.params = cyclic;
    expect(problemsOf(cyclic)).toContainEqual(
      expect.stringMatching(/contains itself/),
    );
    expect(problemsOf(JSON.parse('{"__proto__": {"a": 1}}'))).toContainEqual(
      '__proto__: is not usable as a key',
    );
    const getter = Object.defineProperty({}, 'dagId', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(problemsOf(getter)).toEqual(['cannot be read']);
  });

  describe('refuses with a message that names the field', () => {
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
      [
        'no timezone',
        { ...valid, timezone: undefined },
        /^timezone: is missing/,
      ],
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

  it('refuses a text once', () => {
    expect(
      problemsOf(withArguments('bash', { bash_command: '${{ x }}' })),
    ).toEqual([expect.stringMatching(/bash_command: holds "\$\{\{"/)]);
  });

  it('takes what the target’s provider has', () => {
    const sensor = withArguments('s3_key_sensor', {
      bucket_key: 's3://b/k',
      region_name: 'eu-central-1',
    });
    expect(problemsOf(sensor, '3.0.6')).toEqual([]);
    expect(problemsOf(sensor, '2.10.3')).toEqual([
      expect.stringMatching(
        /region_name: is an argument of S3KeySensor only since 9\.8\.0.*2\.10\.3 comes with 9\.0\.0/,
      ),
    ]);
    const crawler = withArguments('glue_crawler', { config: { Name: 'c' } });
    expect(problemsOf(crawler, '3.0.6')).toEqual([]);
    expect(problemsOf(crawler, '3.3.2')).toEqual([
      expect.stringMatching(/with\.crawler_name: is missing/),
    ]);
    const http = withArguments('http', { endpoint: 'x' });
    expect(problemsOf(http, '2.7.2')).toEqual([
      expect.stringMatching(/2\.7\.2 has no HttpOperator/),
    ]);
  });

  it('refuses context names only where they are gone', () => {
    const old = withArguments('bash', {
      bash_command: { $template: '{{ execution_date }}' },
    });
    expect(problemsOf(old, '2.10.3')).toEqual([]);
    expect(problemsOf(old, '3.0.6')).toEqual([
      expect.stringMatching(/Airflow 3 no longer has; write logical_date/),
    ]);
  });
});
