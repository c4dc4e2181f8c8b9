import { PlanFile } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { knownEnvironment } from '../../environments/knownEnvironment';
import { plannedDag } from '../../plan/plannedDag';
import { agentAction } from '../agentAction';
import { shortDiffs } from '../answers/shortDiffs';
import { deployableDag } from '../deployableDag';
import { plannedFields } from '../plannedFields';

export const planDag = agentAction({
  name: 'plan-dag',
  title: 'Plan the deployment of a DAG',
  description: `Tells what deploy-dag would do now: each file with its difference to what is deployed. Changes nothing. Show it to the person you work for, then hand "planDigest" to deploy-dag together with the same inputs.
"outcome" create or update: deploy-dag will write. unchanged: it is deployed already. conflict: "conflicts" say what stands against it and whose it is, such as a dag_id that another component has (take another dag_id), or a roll back that has to be acknowledged (acknowledgeRollback). "failures" have to be mended in the environment first; "warnings" may surprise.
InputError: the specification is not valid; the text names every problem.`,
  kind: 'read',
  input: z.object(plannedFields).strict(),
  output: z.object({
    outcome: z.string(),
    planDigest: z.string(),
    location: z.string(),
    deployFrom: z.string(),
    files: z.array(z.custom<PlanFile>()),
    conflicts: z.array(z.string()),
    failures: z.array(z.string()),
    warnings: z.array(z.string()),
    deployed: z
      .object({
        deploymentId: z.string(),
        at: z.string(),
        requestedBy: z.string().optional(),
        revision: z.string().optional(),
      })
      .optional()
      .describe('What is deployed now'),
  }),
  async answer(input, request, services) {
    const environment = await knownEnvironment(input.environment, services);
    const { answer, digest } = await plannedDag(
      {
        environment,
        dag: await deployableDag({ ...input, environment }, request, services),
        claim: { component: input.componentRef, owner: input.owner },
        policy: { acknowledgedRollback: input.acknowledgeRollback },
        ...request,
      },
      services,
    );
    return {
      ...answer,
      planDigest: digest,
      files: shortDiffs(answer.files),
    };
  },
});
