import { FolderDeploymentResult } from '../deploy/FolderDeployment';
import { AuditedOutcome } from './auditEffect';
import { Standing, standingOf } from './Standing';

/** What an audit event says of a deployment or a roll back that came to its end. */
export function deployOutcome(
  { outcome, plan }: Pick<FolderDeploymentResult, 'outcome' | 'plan'>,
  /** The new one. */
  deployment: Pick<Standing, 'deploymentId' | 'specificationSha256'>,
): AuditedOutcome {
  const { observedManifest } = plan;
  const before = observedManifest && standingOf(observedManifest.manifest);
  return {
    outcome,
    ...(before && { before }),
    after:
      outcome === 'unchanged' && before
        ? before
        : standingOf({ ...deployment, state: 'applied' }),
  };
}
