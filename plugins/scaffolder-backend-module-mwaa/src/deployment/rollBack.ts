import { rollbackDag, RollbackDagResult } from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  deployOutcome,
  StandingDag,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { auditedDag } from '../audit/auditedDag';
import { requestedBy } from './requestedBy';
import { TaskContext, taskRun } from './taskRun';

/** Brings back the files of an earlier deployment, and records that it did. */
export async function rollBack(
  { environment, where, claim, actor }: StandingDag,
  /** A deployment id, or `previous`. */
  { to, reason }: { to: string; reason?: string },
  ctx: TaskContext,
  services: Pick<ActionServices, 'auditor'>,
): Promise<RollbackDagResult & { deploymentId: string }> {
  const run = taskRun(ctx);
  const { deploymentId } = run;
  const result = await auditEffect(
    auditedDag('rollback', { environment, where, claim, actor }, ctx),
    () =>
      rollbackDag({
        ...where,
        to,
        claim: { ...claim, actor, requestedBy: requestedBy(ctx), reason },
        ...run,
        diffs: true,
      }),
    rolledBack =>
      deployOutcome(rolledBack, {
        deploymentId,
        specificationSha256: rolledBack.restored.manifest.specificationSha256,
      }),
    services,
  );
  return { ...result, deploymentId };
}
