import { DeploymentPlan } from './DeploymentPlan';

/** Everything that stands against a plan, a sentence each; empty unless it is a `conflict`. */
export const planConflicts = (plan: DeploymentPlan): string[] =>
  plan.claimConflict
    ? [plan.claimConflict.reason]
    : plan.files
        .filter(file => file.action === 'conflict')
        .map(file => `${file.key}: ${file.reason}`);
