import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { AirflowUnavailableError } from '../airflow/AirflowUnavailableError';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import { Clock } from './Clock';
import { DeploymentToVerify } from './DeploymentToVerify';
import { verifyDag } from './verifyDag';

const APPLIED = Date.parse('2026-01-01T12:00:00Z');
const at = (seconds: number) =>
  new Date(APPLIED + seconds * 1000).toISOString();
const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const failed = (seconds?: number): AirflowImportError => ({
  fileName: '/usr/local/airflow/dags/orders/orders.py',
  text: 'ValueError: no',
  ...(seconds !== undefined && { at: at(seconds) }),
});

/** What happens in Airflow, by seconds after the deployment. */
type Story = Record<number, (airflow: InMemoryAirflow) => void>;

async function verify(
  story: Story,
  changes: Partial<DeploymentToVerify> = {},
  budgetSeconds = 120,
) {
  let seconds = 2;
  const airflow = new InMemoryAirflow();
  const passed = new Set<number>();
  const happen = () =>
    Object.entries(story).forEach(([when, change]) => {
      if (Number(when) <= seconds && !passed.has(Number(when))) {
        passed.add(Number(when));
        change(airflow);
      }
    });
  const waits: string[] = [];
  const clock: Clock = {
    now: () => new Date(APPLIED + seconds * 1000),
    sleep: async ms => {
      seconds += ms / 1000;
      happen();
    },
  };
  happen();
  const verification = await verifyDag({
    airflow,
    budgetSeconds,
    clock,
    onWait: reason => waits.push(reason),
    deployment: {
      dagId: 'orders',
      digest: DIGEST,
      appliedAt: new Date(APPLIED),
      isNew: false,
      python: async () => 'line 1\n',
      ...changes,
    },
  });
  return { verification, seconds, waits, airflow };
}

const has = (digest?: string, lastParsedAt?: string) =>
  function parse(airflow: InMemoryAirflow) {
    airflow.put('orders', {
      details: { deploymentDigest: digest, lastParsedAt },
    });
  };
const errors =
  (...list: AirflowImportError[]) =>
  (airflow: InMemoryAirflow) => {
    airflow.importErrors = list;
  };
const failing = (error?: Error) => (airflow: InMemoryAirflow) => {
  airflow.failure = error;
};

describe('verifyDag', () => {
  it('is verified once Airflow has parsed just this version', async () => {
    const { verification, seconds, waits } = await verify({
      0: has(OTHER),
      30: has(DIGEST),
    });
    expect(verification).toEqual({ state: 'verified', isPaused: true });
    expect(seconds).toBeGreaterThanOrEqual(30);
    expect(seconds).toBeLessThan(36);
    expect(waits[0]).toMatch(/^Airflow still has another version/);
  });

  it('tells an import error of a new file at once, with its source', async () => {
    const { verification } = await verify(
      {
        40: errors({
          ...failed(39),
          text: '  File "/usr/local/airflow/dags/orders/orders.py", line 1\nSyntaxError: no',
        }),
      },
      { isNew: true },
    );
    expect(verification).toMatchObject({
      state: 'import-error',
      problem: { line: 1, source: 'line 1', summary: 'SyntaxError: no' },
    });
  });

  it('tells an import error where there was none before', async () => {
    const { verification, seconds } = await verify({
      0: has(OTHER),
      20: errors(failed(19)),
    });
    expect(verification).toMatchObject({ state: 'import-error' });
    expect(seconds).toBeLessThan(30);
  });

  it('waits for a second parse where the version before was broken too', async () => {
    const { verification, seconds } = await verify({
      0: errors(failed(-60)),
      5: errors(failed(4)),
      35: errors(failed(34)),
    });
    expect(verification).toMatchObject({ state: 'import-error' });
    expect(seconds).toBeGreaterThanOrEqual(35);
  });

  it('is verified where a parse of the version before ended after it', async () => {
    const { verification } = await verify({
      0: errors(failed(-60)),
      5: errors(failed(4)),
      35: airflow => {
        errors()(airflow);
        has(DIGEST)(airflow);
      },
    });
    expect(verification).toEqual({ state: 'verified', isPaused: true });
  });

  it('is not verified by the copy of an earlier version while its successor’s error stands', async () => {
    const { verification, seconds } = await verify({
      0: airflow => {
        has(DIGEST)(airflow);
        errors(failed(-60))(airflow);
      },
      30: errors(),
    });
    expect(verification).toEqual({ state: 'verified', isPaused: true });
    expect(seconds).toBeGreaterThanOrEqual(30);
  });

  it('minds no error of other files', async () => {
    const { verification } = await verify({
      0: errors({ ...failed(5), fileName: 'returns/returns.py' }),
      20: has(DIGEST),
    });
    expect(verification).toEqual({ state: 'verified', isPaused: true });
  });

  it.each<[string, Story, RegExp]>([
    [
      'does not list it',
      {},
      /^After 120 s Airflow does not list the DAG orders yet/,
    ],
    ['has another version', { 0: has(OTHER) }, /still has another version/],
    [
      'still has an old error',
      { 0: errors(failed(-60)) },
      /still reports an import error of 2026-01-01T11:59:00/,
    ],
  ])('gives up where Airflow %s', async (_, story, reason) => {
    const { verification, seconds } = await verify(story);
    expect(verification).toEqual({
      state: 'unverified',
      kind: 'timeout',
      reason: expect.stringMatching(reason),
    });
    expect(seconds).toBeLessThanOrEqual(122);
    expect(seconds).toBeGreaterThan(115);
  });

  it('says how a DAG without the line can be proved', async () => {
    const { verification, seconds } = await verify(
      { 0: has(undefined, at(-60)), 30: has(undefined, at(29)) },
      { digest: undefined },
    );
    expect(verification).toMatchObject({
      state: 'unverified',
      kind: 'unmarked',
      reason: expect.stringContaining('[deployment]: urn:sha256:0000'),
    });
    expect(seconds).toBeGreaterThanOrEqual(30);
  });

  it.each([
    [
      'private',
      new AirflowUnavailableError('private', 'Only inside of the VPC'),
    ],
    ['access-denied', new NotAllowedError('airflow:InvokeRestApi is missing')],
  ])('asks no second time what is %s', async (kind, error) => {
    const { verification, seconds } = await verify({ 0: failing(error) });
    expect(verification).toEqual({
      state: 'unverified',
      kind,
      reason: error.message,
    });
    expect(seconds).toBe(2);
  });

  it('gives an Airflow up that has never answered', async () => {
    const { verification, seconds } = await verify({
      0: failing(new AirflowUnavailableError('unreachable', 'No answer')),
    });
    expect(verification).toMatchObject({
      kind: 'unreachable',
      reason: 'No answer',
    });
    expect(seconds).toBeGreaterThanOrEqual(32);
    expect(seconds).toBeLessThan(40);
  });

  it('waits for an Airflow that restarts', async () => {
    const { verification } = await verify({
      0: has(OTHER),
      10: failing(new ServiceUnavailableError('Restarting')),
      90: airflow => {
        failing()(airflow);
        has(DIGEST)(airflow);
      },
    });
    expect(verification).toEqual({ state: 'verified', isPaused: true });
  });

  it('looks once even without time', async () => {
    const { verification, airflow } = await verify({ 0: has(DIGEST) }, {}, 0);
    expect(verification).toEqual({ state: 'verified', isPaused: true });
    expect(airflow.calls('getDagDetails')).toBe(1);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const airflow = new InMemoryAirflow();
    const waiting = verifyDag({
      airflow,
      budgetSeconds: 600,
      signal: stop.signal,
      onWait: () => stop.abort(),
      deployment: {
        dagId: 'orders',
        digest: DIGEST,
        appliedAt: new Date(),
        isNew: true,
      },
    });
    await expect(waiting).rejects.toThrow(/aborted/);
  });
});
