import { DeploymentPlan } from '../DeploymentPlan';

/** What has to happen so that nothing of a DAG is left. */
export interface RemovalPlan extends Omit<DeploymentPlan, 'outcome'> {
  /** `unchanged`: nothing of it is there. */
  outcome: 'delete' | 'unchanged' | 'conflict';
  /** Keys that are not what was deployed, or were never deployed; they stay. */
  left: string[];
}
