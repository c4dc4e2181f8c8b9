import { DagVerification } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaServices } from '../createMwaaServices';
import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { Clock, systemClock } from './Clock';
import { readDeploymentToVerify } from './readDeploymentToVerify';
import { superseded } from './superseded';
import { verificationBudget } from './verificationBudget';
import { verifyDag } from './verifyDag';

export interface VerifiedDeployment {
  verification: DagVerification;
  /** Of what was verified. */
  manifest: DeploymentManifest;
  /** Whole seconds. */
  waitedSeconds: number;
}

/**
 * Waits until the Airflow of the environment has parsed what is deployed of
 * the DAG now: as long as it is told to, else as configured, else as long as
 * the environment may need.
 *
 * NotFoundError where nothing is deployed; ConflictError where a deployment
 * has not come to its end; AbortError.
 */
export async function verifyDeployment(
  options: {
    environment: MwaaEnvironment;
    dagId: string;
    /** Only this one; whatever is deployed now, when absent. */
    deploymentId?: string;
    budgetSeconds?: number;
    clock?: Clock;
    signal?: AbortSignal;
    /** Called after each look that has settled nothing, with why. */
    onWait?: (reason: string) => void;
  },
  mwaa: Pick<MwaaServices, 'airflow' | 'dagBucket' | 'config'>,
): Promise<VerifiedDeployment> {
  const { environment, dagId, signal, clock = systemClock, onWait } = options;
  const start = clock.now();
  const { deployment, manifest } = await readDeploymentToVerify({
    bucket: mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId,
    signal,
  });
  if (options.deploymentId && options.deploymentId !== manifest.deploymentId) {
    return { verification: superseded(manifest), manifest, waitedSeconds: 0 };
  }
  const verification = await verifyDag({
    airflow: mwaa.airflow(environment),
    deployment,
    budgetSeconds:
      options.budgetSeconds ??
      mwaa.config.verification?.budgetSeconds ??
      verificationBudget(environment, deployment),
    clock,
    signal,
    onWait,
  });
  const waited = clock.now().getTime() - start.getTime();
  return { verification, manifest, waitedSeconds: Math.round(waited / 1000) };
}
