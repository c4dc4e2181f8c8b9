import { DeploymentPlan } from './DeploymentPlan';

/** Everything that stands against a plan, a sentence each; empty unless it is a `conflict`. */
export const planConflicts = (
  plan: Pick<DeploymentPlan, 'claimConflict' | 'files'>,
): string[] =>
  plan.claimConflict
    ? [plan.claimConflict.reason]
    : plan.files
        .filter(file => file.action === 'conflict')
        .map(file => `${file.key}: ${file.reason}`);
