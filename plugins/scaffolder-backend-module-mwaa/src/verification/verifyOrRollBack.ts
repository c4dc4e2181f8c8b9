import { isError } from '@backstage/errors';
import {
  importProblemLine,
  MwaaEnvironment,
  VerifiedDeployment,
  verifyDeployment,
} from 'backstage-plugin-mwaa-node';
import { StandingDag } from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { requestedBy } from '../deployment/requestedBy';
import { rollBack } from '../deployment/rollBack';
import { TaskContext } from '../deployment/taskRun';
import { VerificationResult } from './VerificationResult';

const MAX_REASON = 500;
// Nothing to go back to, or nothing whole: the import error is to be told.
const NOT_TO_BE_HAD = ['NotFoundError', 'ConflictError'];

export interface VerificationRequest {
  environment: MwaaEnvironment;
  dagId: string;
  deploymentId?: string;
  budgetSeconds?: number;
  signal?: AbortSignal;
  /** What may be rolled back; absent where nothing shall be. */
  standing?: StandingDag;
}

/**
 * Verifies what is deployed. Where Airflow cannot import it and it may be
 * rolled back, the deployment before comes back and is verified in turn.
 */
export async function verifyOrRollBack(
  request: VerificationRequest,
  ctx: TaskContext,
  services: Pick<ActionServices, 'mwaa' | 'auditor'>,
): Promise<VerificationResult> {
  const { standing } = request;
  const { verification, waitedSeconds, manifest } = await verify(
    request,
    ctx,
    services,
  );
  const isOwnRollback =
    manifest.operation === 'rollback' &&
    manifest.requestedBy === requestedBy(ctx);
  if (
    verification.state === 'unverified' &&
    verification.kind === 'superseded' &&
    isOwnRollback
  ) {
    // The step died after its roll back, and runs again.
    return rolledBackBefore(request, manifest, ctx, services);
  }
  if (verification.state !== 'import-error' || !standing) {
    return { verification, waitedSeconds };
  }
  const reason = `Airflow could not import ${manifest.deploymentId}: ${importProblemLine(verification.problem)}`;
  const target = { to: 'previous', reason: reason.slice(0, MAX_REASON) };
  const attempt = await rollBack(standing, target, ctx, services).then(
    rolledBack => ({ rolledBack }),
    error => {
      if (isError(error) && NOT_TO_BE_HAD.includes(error.name)) {
        return { problem: error.message };
      }
      throw error;
    },
  );
  if ('problem' in attempt) {
    return { verification, waitedSeconds, rollbackProblem: attempt.problem };
  }
  const { deploymentId, restored } = attempt.rolledBack;
  const after = await verify({ ...request, deploymentId }, ctx, services);
  return {
    verification,
    waitedSeconds,
    rollback: {
      deploymentId,
      restored: restored.manifest.deploymentId,
      verification: after.verification,
    },
  };
}

function verify(
  {
    environment,
    dagId,
    deploymentId,
    budgetSeconds,
    signal,
  }: VerificationRequest,
  { logger }: TaskContext,
  { mwaa }: Pick<ActionServices, 'mwaa'>,
): Promise<VerifiedDeployment> {
  let told: string | undefined;
  return verifyDeployment(
    {
      environment,
      dagId,
      deploymentId,
      budgetSeconds,
      signal,
      onWait: reason => {
        if (reason !== told) logger.info(reason);
        told = reason;
      },
    },
    mwaa,
  );
}

async function rolledBackBefore(
  request: VerificationRequest,
  { deploymentId, restored, reason = '' }: VerifiedDeployment['manifest'],
  ctx: TaskContext,
  services: Pick<ActionServices, 'mwaa'>,
): Promise<VerificationResult> {
  const { verification, waitedSeconds } = await verify(
    { ...request, deploymentId },
    ctx,
    services,
  );
  return {
    verification: {
      state: 'import-error',
      problem: {
        file: `${request.dagId}/${request.dagId}.py`,
        text: reason,
        summary: reason,
      },
    },
    waitedSeconds,
    rollback: {
      deploymentId,
      restored: restored?.deploymentId ?? '',
      verification,
    },
  };
}
