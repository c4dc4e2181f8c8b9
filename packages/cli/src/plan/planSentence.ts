import { DeploymentPlan, MwaaEnvironment } from 'backstage-plugin-mwaa-node';

const VERBS: Record<DeploymentPlan['outcome'], string> = {
  create: 'would be created in',
  update: 'would be updated in',
  unchanged: 'is in place in',
  conflict: 'cannot be deployed to',
};

/** The whole plan in a sentence. */
export function planSentence(
  { name, outcome }: Pick<DeploymentPlan, 'name' | 'outcome'>,
  facts: {
    environment: Pick<MwaaEnvironment, 'id' | 'airflowVersion'>;
    location: string;
  },
): string {
  const { environment, location } = facts;
  return `${name} ${VERBS[outcome]} ${environment.id} (Airflow ${environment.airflowVersion}), ${location}`;
}
