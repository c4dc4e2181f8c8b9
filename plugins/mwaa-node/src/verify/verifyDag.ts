import { DagVerification, Unavailable } from 'backstage-plugin-mwaa-common';
import { AirflowClient } from '../airflow/AirflowClient';
import { mayPass } from '../airflow/mayPass';
import { unavailableOf } from '../airflow/unavailableOf';
import { Clock, systemClock } from './Clock';
import { DeploymentToVerify } from './DeploymentToVerify';
import { importProblem } from './importProblem';
import { ImportErrorSightings } from './ImportErrorSightings';
import { DagSighting, lookAtDag } from './lookAtDag';
import { timedOut } from './timedOut';
import { unasked, Unverified } from './unverified';
import { unmarked } from './unmarked';
import { whatIsMissing } from './whatIsMissing';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;
// An Airflow that has not answered once by then will not soon.
const SILENCE_MS = 30_000;

export interface VerifyDagOptions {
  airflow: Pick<AirflowClient, 'getDagDetails' | 'listImportErrors'>;
  deployment: DeploymentToVerify;
  budgetSeconds: number;
  clock?: Clock;
  signal?: AbortSignal;
  /** Called after each look that has settled nothing, with why. */
  onWait?: (reason: string) => void;
}

/**
 * Waits until Airflow has parsed and serialized exactly what was deployed, or
 * cannot import it, or until waiting longer makes no sense. AbortError when
 * told to stop.
 */
export async function verifyDag(
  options: VerifyDagOptions,
): Promise<DagVerification> {
  const { airflow, deployment, budgetSeconds, signal, onWait } = options;
  const { clock = systemClock } = options;
  const start = clock.now().getTime();
  const elapsed = () => clock.now().getTime() - start;
  const errors = new ImportErrorSightings(deployment);
  const look = (): Promise<DagSighting | Unavailable> =>
    lookAtDag(airflow, deployment.dagId, signal).catch(error => {
      signal?.throwIfAborted();
      return unavailableOf(error);
    });
  let hasAnswered = false;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const seen = await look();
    let unsettled: Unverified;
    let missing: string;
    if ('kind' in seen) {
      unsettled = unasked(seen);
      missing = seen.message;
      const isSilent = !hasAnswered && elapsed() >= SILENCE_MS;
      if (isSilent || !mayPass(seen)) return unsettled;
    } else {
      hasAnswered = true;
      if (errors.isOfDeployment(seen.error)) {
        const python = await deployment.python?.();
        return {
          state: 'import-error',
          problem: importProblem(seen.error, { python }),
        };
      }
      const settled = settle(seen, deployment);
      if (settled) return settled;
      missing = whatIsMissing(seen, deployment);
      unsettled = timedOut(missing, budgetSeconds);
    }
    if (elapsed() + pause > budgetSeconds * 1000) return unsettled;
    onWait?.(missing);
    await clock.sleep(pause, signal);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }
}

/** What Airflow's copy of the DAG proves; undefined if nothing. */
function settle(
  { dag, error }: DagSighting,
  { digest, appliedAt }: DeploymentToVerify,
): DagVerification | undefined {
  if (!dag || error) return undefined;
  if (digest) {
    const { isPaused, nextRunAt } = dag;
    return dag.deploymentDigest === digest
      ? { state: 'verified', isPaused, ...(nextRunAt && { nextRunAt }) }
      : undefined;
  }
  const parsedAt = dag.lastParsedAt && Date.parse(dag.lastParsedAt);
  return !parsedAt || parsedAt > appliedAt.getTime() ? unmarked : undefined;
}
