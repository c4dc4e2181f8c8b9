import { DeploymentHistory } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { deploymentHistory } from '../../deployments/deploymentHistory';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { Told, toldReading } from '../answers/toldReading';

export const listDagDeployments = agentAction({
  name: 'list-dag-deployments',
  title: 'List the deployments of a DAG',
  description: `Lists what was deployed of a DAG, the newest first: when, by whom, why, from which revision. roll-back-dag takes a "deploymentId" of it.`,
  kind: 'read',
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId,
      limit: z.number().int().min(1).max(20).default(10),
    })
    .strict(),
  output: z.object({ history: z.custom<Told<DeploymentHistory>>() }),
  async answer(input, request, services) {
    const history = await deploymentHistory({ ...input, ...request }, services);
    return { history: toldReading(history, told => told) };
  },
});
