import { z } from 'zod/v3';
import { rollback } from '../../acts/rollback';
import { deploymentId } from '../../http/requestFields';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';

export const rollBackDag = agentAction({
  name: 'roll-back-dag',
  title: 'Roll back a DAG',
  description: `Brings back the files of an earlier deployment of a DAG, as a new deployment; for a DAG that is broken since the last one. list-dag-deployments tells what there is. Afterwards ask get-dag-status until it is verified. The repository is not changed: mend the specification there, and acknowledge the roll back in the next plan-dag and deploy-dag ("acknowledgeRollback" with the "deploymentId" of this answer).
ConflictError: files of that deployment are gone, or were changed by hand. NotAllowedError: you do not own it, or may not roll back there.`,
  kind: 'act',
  destructive: true,
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId,
      deploymentId: deploymentId
        .optional()
        .describe(
          'What to go back to; the last one with other files unless given',
        ),
      reason: agentFields.reason,
    })
    .strict(),
  output: z.object({
    outcome: z.string().describe('restored or unchanged'),
    deploymentId: z.string(),
    restoredDeploymentId: z.string(),
    warning: z.string().optional(),
  }),
  answer: ({ environment, dagId, ...body }, request, services) =>
    rollback(
      {
        environment,
        dagId,
        body,
        requestedBy: 'action mwaa:roll-back-dag',
        ...request,
      },
      services,
    ),
});
