import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { listEnvironments as readEnvironments } from '../../environments/listEnvironments';
import { agentAction } from '../agentAction';

export const listEnvironments = agentAction({
  name: 'list-environments',
  title: 'List MWAA environments',
  description: `Lists the Amazon MWAA environments that DAGs can be deployed to, with their Airflow version. Begin here.
"deployFrom" says who deploys there: with "template" deploy-dag does; with "ci" or "pull-request" only the pipeline of a repository. One with "unavailable" takes no deployment now, and says why.
From no DAG to one that ran: list-environments, describe-dag-specification, list-operators, describe-operator, validate-dag, plan-dag, deploy-dag, get-dag-status until it is verified, unpause-dag, trigger-dag, list-dag-runs until the run has ended, get-task-log of what failed.`,
  kind: 'read',
  input: z.object({}).strict(),
  output: z.object({
    environments: z.array(z.custom<EnvironmentSummary>()),
  }),
  async answer(_input, _request, services) {
    const { environments } = await readEnvironments(
      { refresh: false },
      services,
    );
    return { environments };
  },
});
