import { ConflictKind } from '../deploy/DeploymentConflict';
import { DeploymentPlan } from '../deploy/DeploymentPlan';
import { isClaim } from '../deploy/ownership';
import { PreflightOptions } from './PreflightOptions';

/** Conflicts about whose the folder is, rather than what would be put there. */
const TAKEN: readonly ConflictKind[] = [
  'foreign-object',
  'other-claim',
  'unreadable-claim',
];

/** Whose the folder of a DAG is, as its plan has found. */
export function planClaim({
  claimConflict,
  observedManifest,
}: DeploymentPlan): PreflightOptions['claim'] {
  if (claimConflict && TAKEN.includes(claimConflict.kind)) {
    return { claim: 'taken', reason: claimConflict.reason };
  }
  return observedManifest && isClaim(observedManifest.manifest)
    ? { claim: 'ours' }
    : { claim: 'free' };
}
