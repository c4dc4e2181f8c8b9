import fc from 'fast-check';
import { airflowTarget } from '../airflow/airflowTarget';
import { problemsOf } from './__fixtures__/problemsOf';
import { validDagSpec as valid } from './__fixtures__/validDagSpec';
import { withArguments, withTask } from './__fixtures__/withTask';
import { parseDagSpec } from './parseDagSpec';

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
    const pod = withArguments('eks_pod', { cluster_name: 'c' });
    expect(problemsOf(pod, '3.0.6')).toEqual([]);
    expect(problemsOf(pod, '2.7.2')).toEqual([
      expect.stringMatching(/with\.on_finish_action: is missing/),
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
