import { DeployDagOptions } from 'backstage-plugin-mwaa-node';

/** Whose a DAG of the bench is. */
export const claimOf = (dagId: string): DeployDagOptions['claim'] => ({
  owner: 'group:default/team-orders',
  component: `component:default/${dagId.replaceAll('_', '-')}`,
  requestedBy: 'bench',
  source: {
    repository: 'https://git.example.org/team-orders/dags',
    revision: '1'.repeat(40),
  },
  specificationSha256: 'a'.repeat(64),
  generatorVersion: '0.1.0',
});
