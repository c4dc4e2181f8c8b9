import { DeleteDagResult } from '../deploy/remove/DeleteDagResult';
import { AuditedOutcome } from './auditEffect';
import { standingOf } from './Standing';

/** What an audit event says of a removal that came to its end. */
export function removalOutcome({
  outcome,
  plan: { observedManifest },
}: DeleteDagResult): AuditedOutcome {
  return {
    outcome,
    ...(observedManifest && { before: standingOf(observedManifest.manifest) }),
  };
}
