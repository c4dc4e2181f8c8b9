import { airflowTarget } from '../../airflow/airflowTarget';
import { problemText } from '../../problemText';
import { validDagSpec } from '../__fixtures__/validDagSpec';
import { parseDagSpec } from '../parseDagSpec';
import { dagFindings } from './dagFindings';
import { pastStartFinding } from './pastStartFinding';

function findingsOf(changes: object, version = '3.0.6') {
  const target = airflowTarget(version);
  const { spec } = parseDagSpec({ ...validDagSpec, ...changes }, target);
  return dagFindings(spec, target).map(problemText);
}

const orders = { orders: { uri: 's3://sales/orders', name: 'Orders' } };
const write = {
  id: 'write',
  operator: 'bash',
  with: { bash_command: { $template: 'copy {{ env.bucket }}' } },
  outlets: ['orders'],
};

describe('dagFindings', () => {
  it('finds nothing about a plain DAG', () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each<[string, object, RegExp, string?]>([
    [
      'an Airflow that is not known',
      {},
      /^Airflow 3\.9\.0 is not known yet/,
      '3.9.0',
    ],
    [
      'lengths of time without catchup',
      { schedule: { type: 'every', every: 'PT6H', date: 'interval' } },
      /^schedule\.every: .*since 1970-01-01 UTC/,
    ],
    [
      'lengths of time in the oldest Airflow',
      { schedule: { type: 'every', every: 'PT6H', date: 'interval' } },
      /^schedule\.every: .*at which the DAG is started/,
      '2.7.2',
    ],
    [
      'catchup without periods',
      { schedule: { type: 'manual' }, catchup: true },
      /^catchup: has no effect/,
      '2.10.3',
    ],
    [
      'a DAG that starts itself',
      {
        assets: orders,
        schedule: { type: 'assets', assets: 'orders' },
        tasks: [{ ...write, with: { bash_command: 'x' } }],
      },
      /^tasks\[0\]\.outlets\[0\]: is "orders", which this DAG waits for/,
    ],
    [
      'an asset that nothing uses',
      { assets: orders },
      /^assets\.orders: is used by nothing/,
    ],
    [
      'the name of an asset in Airflow 2',
      { assets: orders, values: { bucket: {} }, tasks: [write] },
      /^assets\.orders\.name: is left out: Airflow 2\.10\.3/,
      '2.10.3',
    ],
    [
      'a value that nothing uses',
      { values: { bucket: {} } },
      /^values\.bucket: is used by nothing/,
    ],
    [
      'a deadline that is left out',
      {
        deadline: {
          after: 'PT1H',
          from: 'queued',
          whereAvailable: true,
          notify: [
            {
              notifier: 'sns',
              with: { target_arn: 'arn:aws:sns:eu-west-1:1:a', message: 'a' },
            },
          ],
        },
      },
      /^deadline: is left out/,
    ],
    [
      'roles in Airflow 3',
      { accessControl: { Op: ['can_read'] } },
      /^accessControl: is read only by/,
    ],
    [
      'native rendering',
      { nativeRendering: true },
      /^nativeRendering: .*"007" arrives as 7/,
    ],
  ])('finds %s', (...[, changes, message, version]) => {
    expect(findingsOf(changes, version)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('pastStartFinding', () => {
  const target = airflowTarget('3.0.6');
  const { spec } = parseDagSpec(validDagSpec, target);

  it('tells that a run starts at once', () => {
    const now = new Date('2026-03-01T00:00:00Z');
    expect(pastStartFinding(spec, target, now)?.message).toMatch(
      /^is in the past: the latest period/,
    );
    expect(
      pastStartFinding({ ...spec, catchup: true }, target, now)?.message,
    ).toMatch(/all periods/);
  });

  it('tells nothing before the start', () => {
    const now = new Date('2025-12-01T00:00:00Z');
    expect(pastStartFinding(spec, target, now)).toBeUndefined();
  });
});
