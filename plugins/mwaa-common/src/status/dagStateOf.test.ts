import { DagInAirflow } from '../api/dag/DagInAirflow';
import { DagRun } from '../api/dag/DagRun';
import { DagState } from '../api/dag/DagState';
import { DeployedDag } from '../api/dag/DeployedDag';
import { ImportProblem } from '../api/dag/ImportProblem';
import { Reading } from '../api/dag/Reading';
import { Unavailable } from '../api/dag/Unavailable';
import { DagFacts } from './DagFacts';
import { dagStateOf } from './dagStateOf';

const AT = '2026-01-02T03:04:05.000Z';
const DIGEST = 'a'.repeat(64);
const AWAY: Unavailable = { kind: 'unreachable', message: 'Airflow is away' };

const read = <T>(value: T): Reading<T> => ({ value, readAt: AT });
const unavailable = { unavailable: AWAY };
const old = <T>(value: T): Reading<T> => ({ value, readAt: AT, stale: AWAY });

const deployed = (changes: Partial<DeployedDag> = {}): DeployedDag => ({
  deploymentId: 'd1',
  manifestVersionId: 'v1',
  state: 'applied',
  operation: 'deploy',
  isCurrent: true,
  at: AT,
  origin: 'generated',
  deploymentDigest: DIGEST,
  ...changes,
});
const dag = (changes: Partial<DagInAirflow> = {}): DagInAirflow => ({
  dagId: 'orders',
  isPaused: false,
  deploymentDigest: DIGEST,
  tags: [],
  params: {},
  ...changes,
});
const run = (state: DagRun['state']): DagRun => ({
  runId: 'manual__1',
  type: 'manual',
  state,
});
const PROBLEM: ImportProblem = {
  file: 'orders/orders.py',
  text: 'Traceback',
  summary: "ModuleNotFoundError: No module named 'x'",
  line: 7,
};

const facts = (changes: Partial<DagFacts> = {}): DagFacts => ({
  deployment: read(deployed()),
  airflow: read(dag()),
  lastRun: read(run('success')),
  importProblems: read([]),
  ...changes,
});

const nothing = { deployment: read(null), lastRun: read(null) };
const unmarked = deployed({ deploymentDigest: undefined });

describe('dagStateOf', () => {
  it.each<[string, Partial<DagFacts>, DagState, RegExp]>([
    [
      'nothing is anywhere',
      { ...nothing, airflow: read(null) },
      'not-deployed',
      /deploy it/,
    ],
    [
      'nothing is deployed, and Airflow is away',
      { ...nothing, airflow: unavailable, lastRun: unavailable },
      'not-deployed',
      /Nothing is deployed/,
    ],
    [
      'it was removed, and Airflow remembers it',
      { ...nothing, airflow: read(dag({ isActive: false })) },
      'not-deployed',
      /record of its runs/,
    ],
    [
      'somebody else put it into Airflow',
      { ...nothing, airflow: read(dag()) },
      'waiting',
      /never run/,
    ],
    [
      'a deployment stopped',
      {
        deployment: read(deployed({ state: 'incomplete' })),
        importProblems: read([PROBLEM]),
      },
      'interrupted',
      /^The deployment d1 has not come to its end.*run it again/,
    ],
    [
      'a removal stopped',
      {
        deployment: read(
          deployed({ state: 'incomplete', operation: 'delete' }),
        ),
      },
      'interrupted',
      /^The removal d1/,
    ],
    [
      'it cannot be imported',
      { importProblems: read([PROBLEM]), airflow: read(null) },
      'broken',
      /orders\.py, line 7: ModuleNotFoundError.*roll back/,
    ],
    [
      'it could not be imported after it was deployed',
      {
        importProblems: read([{ ...PROBLEM, at: '2026-01-02T03:05:00Z' }]),
        airflow: read(null),
      },
      'broken',
      /ModuleNotFoundError/,
    ],
    [
      'Airflow has not looked since it could not import something else',
      { importProblems: read([{ ...PROBLEM, at: '2026-01-02T03:04:00Z' }]) },
      'pending',
      /what was there before/,
    ],
    [
      'Airflow does not know it yet',
      { airflow: read(null), lastRun: read(null) },
      'pending',
      /seven minutes/,
    ],
    [
      'Airflow has another version',
      { airflow: read(dag({ deploymentDigest: 'b'.repeat(64) })) },
      'pending',
      /another version/,
    ],
    [
      'Airflow has one without a digest',
      { airflow: read(dag({ deploymentDigest: undefined })) },
      'pending',
      /another version/,
    ],
    [
      'Airflow has lost its file',
      {
        deployment: read(unmarked),
        airflow: read(dag({ isActive: false })),
      },
      'pending',
      /does not find the DAG in its files/,
    ],
    [
      'Airflow is away',
      { airflow: unavailable, lastRun: unavailable },
      'unknown',
      /^Airflow is away$/,
    ],
    [
      'the runs cannot be read',
      { lastRun: unavailable },
      'unknown',
      /^Airflow is away$/,
    ],
    [
      'neither bucket nor Airflow tells',
      { deployment: unavailable, airflow: read(null), lastRun: read(null) },
      'unknown',
      /away/,
    ],
    ['a run goes on', { lastRun: read(run('running')) }, 'running', /goes on/],
    ['a run waits', { lastRun: read(run('queued')) }, 'running', /queued/],
    [
      'a run goes on while it is paused',
      {
        airflow: read(dag({ isPaused: true })),
        lastRun: read(run('running')),
      },
      'running',
      /goes on/,
    ],
    [
      'a run waits until it is unpaused',
      { airflow: read(dag({ isPaused: true })), lastRun: read(run('queued')) },
      'paused',
      /a run waits; unpause/,
    ],
    [
      'the last run failed',
      { airflow: read(dag({ isPaused: true })), lastRun: read(run('failed')) },
      'failing',
      /The last run failed; look at the log/,
    ],
    [
      'it is paused',
      { airflow: read(dag({ isPaused: true })) },
      'paused',
      /unpause/,
    ],
    [
      'it waits for its first run',
      { airflow: read(dag({ nextRunAt: AT })), lastRun: read(null) },
      'waiting',
      /first run is due at 2026/,
    ],
    [
      'it waits for whoever triggers it',
      { lastRun: read(null) },
      'waiting',
      /trigger it/,
    ],
    ['all is well', {}, 'succeeding', /succeeded$/],
    [
      'all is well, and it has no digest',
      { deployment: read(unmarked) },
      'succeeding',
      /succeeded$/,
    ],
    [
      'the bucket cannot be read, and Airflow can',
      { deployment: unavailable },
      'succeeding',
      /succeeded$/,
    ],
    [
      'import errors cannot be read',
      { importProblems: unavailable },
      'succeeding',
      /succeeded$/,
    ],
    [
      'it was well a while ago',
      { airflow: old(dag()), lastRun: old(run('success')) },
      'succeeding',
      /succeeded\. So it was at 2026-01-02T03:04:05\.000Z; there is nothing newer: Airflow is away$/,
    ],
  ])('when %s', (_, changes, state, explanation) => {
    const decided = dagStateOf(facts(changes));
    expect(decided.state).toBe(state);
    expect(decided.explanation).toMatch(explanation);
  });
});
