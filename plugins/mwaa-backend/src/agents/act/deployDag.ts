import { z } from 'zod/v3';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { plannedFields } from '../plannedFields';
import { deploySpecification } from './deploySpecification';

export const deployDag = agentAction({
  name: 'deploy-dag',
  title: 'Deploy a DAG',
  description: `Deploys the DAG of a specification to an environment, exactly as plan-dag planned it: give the same inputs and its "planDigest". Sending it twice does nothing twice. It writes to the bucket of the environment; Airflow takes the DAG from there within minutes: ask get-dag-status until "isVerified" is true, or list-import-errors says what is wrong. A new DAG is paused unless the specification says otherwise: unpause-dag. The repository of a component is not changed: put the same specification (render-dag gives its dag.yaml) there, too, or the next deployment from there brings back the old one.
NotAllowedError: you do not own the component, or may not deploy there; the text names whom to ask. Do not try other owners.
ConflictError: nothing was written, because something else is planned by now (plan-dag again), somebody else has the dag_id, or the environment is not ready.`,
  kind: 'act',
  destructive: true,
  idempotent: true,
  input: z
    .object({
      ...plannedFields,
      planDigest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the plan, as plan-dag told it'),
      reason: agentFields.reason,
    })
    .strict(),
  output: z.object({
    outcome: z.string().describe('created, updated or unchanged'),
    dagId: z.string(),
    deploymentId: z
      .string()
      .optional()
      .describe('Absent when nothing was written'),
    location: z.string(),
    files: z.array(z.object({ path: z.string(), action: z.string() })),
    warnings: z.array(z.string()),
  }),
  async answer(input, request, services) {
    const { planDigest, acknowledgeRollback, ...rest } = input;
    const { plan, ...deployed } = await deploySpecification(
      {
        ...rest,
        agreedPlan: planDigest,
        acknowledgedRollback: acknowledgeRollback,
        requestedBy: 'action mwaa:deploy-dag',
        ...request,
      },
      services,
    );
    return {
      ...deployed,
      files: plan.files.map(({ path, action }) => ({ path, action })),
    };
  },
});
