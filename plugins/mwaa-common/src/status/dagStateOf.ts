import { DagState } from '../api/dag/DagState';
import { DagFacts } from './DagFacts';
import { isVerified } from './isVerified';

/** A state, and why: a sentence that ends with what to do next. */
export interface ExplainedState {
  state: DagState;
  explanation: string;
}

type Decision = (facts: DagFacts) => ExplainedState | undefined;

const explained = (state: DagState, explanation: string): ExplainedState => ({
  state,
  explanation,
});

const notDeployed: Decision = ({ deployment, airflow }) => {
  if (deployment.value !== null) return undefined;
  if (airflow.value?.isActive === false) {
    return explained(
      'not-deployed',
      'Nothing is deployed any more; Airflow still has the record of its runs',
    );
  }
  return airflow.value
    ? undefined
    : explained(
        'not-deployed',
        'Nothing is deployed in this environment yet; deploy it, or wait for the pipeline that does',
      );
};

const interrupted: Decision = ({ deployment }) =>
  deployment.value?.state === 'incomplete'
    ? explained(
        'interrupted',
        `The ${deployment.value.operation === 'delete' ? 'removal' : 'deployment'} ${deployment.value.deploymentId} has not come to its end; if none is under way, run it again`,
      )
    : undefined;

const broken: Decision = ({ importProblems, deployment }) => {
  const deployedAt = deployment.value?.at;
  // Until Airflow looks again it has the errors of what was there before.
  const problem = importProblems.value?.find(
    ({ at }) =>
      at === undefined ||
      deployedAt === undefined ||
      Date.parse(at) > Date.parse(deployedAt),
  );
  if (!problem) return undefined;
  const line = problem.line === undefined ? '' : `, line ${problem.line}`;
  return explained(
    'broken',
    `Airflow cannot import ${problem.file}${line}: ${problem.summary}. Fix it and deploy again, or roll back`,
  );
};

const pending: Decision = ({ deployment, airflow, importProblems }) => {
  if (!deployment.value || airflow.value === undefined) return undefined;
  if (importProblems.value?.length) {
    return explained(
      'pending',
      'Airflow could not import what was there before, and has not tried what is deployed yet; a change takes up to two minutes',
    );
  }
  if (airflow.value === null) {
    return explained(
      'pending',
      'Airflow has not parsed what is deployed yet; a new DAG takes up to seven minutes',
    );
  }
  if (airflow.value.isActive === false) {
    return explained(
      'pending',
      'Airflow does not find the DAG in its files any more; a deployment that has just been made takes up to two minutes, else look at the drift',
    );
  }
  return isVerified(deployment.value, airflow.value) === false
    ? explained(
        'pending',
        'Airflow still has another version than the one deployed; a change takes up to two minutes',
      )
    : undefined;
};

const unknown: Decision = ({ airflow, lastRun, deployment }) => {
  if (airflow.value === undefined) {
    return explained('unknown', airflow.unavailable.message);
  }
  if (lastRun.value === undefined) {
    return explained('unknown', lastRun.unavailable.message);
  }
  return airflow.value === null && deployment.value === undefined
    ? explained('unknown', deployment.unavailable.message)
    : undefined;
};

const running: Decision = ({ airflow, lastRun }) => {
  const state = lastRun.value?.state;
  if (state === 'running') return explained('running', 'A run goes on');
  // A queued run of a paused DAG waits for somebody to unpause it.
  return state === 'queued' && !airflow.value?.isPaused
    ? explained(
        'running',
        'A run is queued and starts as soon as there is room',
      )
    : undefined;
};

const failing: Decision = ({ lastRun }) =>
  lastRun.value?.state === 'failed'
    ? explained(
        'failing',
        'The last run failed; look at the log of the task that failed',
      )
    : undefined;

const paused: Decision = ({ airflow, lastRun }) => {
  if (!airflow.value?.isPaused) return undefined;
  return explained(
    'paused',
    lastRun.value?.state === 'queued'
      ? 'It is paused, and a run waits; unpause it to let the run start'
      : 'It is paused: nothing starts by itself; unpause it to let it run',
  );
};

const waiting: Decision = ({ airflow, lastRun }) => {
  if (lastRun.value !== null) return undefined;
  const next = airflow.value?.nextRunAt;
  return explained(
    'waiting',
    next
      ? `It has never run; the first run is due at ${next}`
      : 'It has never run; trigger it, or wait for what starts it',
  );
};

const DECISIONS: readonly Decision[] = [
  notDeployed,
  interrupted,
  broken,
  pending,
  unknown,
  running,
  failing,
  paused,
  waiting,
];

/**
 * Whether a DAG runs, in one word: the first that is true, in the order of
 * `DagState`. What was read a while ago counts, and is said to be old. Pure.
 */
export function dagStateOf(facts: DagFacts): ExplainedState {
  for (const decide of DECISIONS) {
    const decided = decide(facts);
    if (decided) return withAge(decided, facts);
  }
  return withAge(explained('succeeding', 'The last run succeeded'), facts);
}

function withAge(decided: ExplainedState, facts: DagFacts): ExplainedState {
  const old = [facts.airflow, facts.lastRun].find(
    reading => 'stale' in reading && reading.stale,
  );
  if (decided.state === 'unknown' || !old || !('readAt' in old)) return decided;
  return explained(
    decided.state,
    `${decided.explanation}. So it was at ${old.readAt}; there is nothing newer: ${old.stale!.message}`,
  );
}
