import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { dagLocation, deleteDag } from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  authoriseStanding,
  removalOutcome,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { plannedFiles } from '../deployment/plannedFiles';
import { plannedFileSchema } from '../deployment/plannedFileSchema';
import { removalSummary } from '../deployment/removalSummary';
import { requestedBy } from '../deployment/requestedBy';
import { taskRun } from '../deployment/taskRun';
import { dagInput, reasonInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './dagDelete.examples';

/** `mwaa:dag:delete`: removes a deployed DAG. */
export const createDagDeleteAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:delete',
    description:
      'Removes what was deployed of a DAG, and nothing else, and pauses it in Airflow. The versions in the bucket and the runs in Airflow stay unless they are to go as well.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...reasonInput,
        confirmation: z =>
          z.string().describe('The dag_id once more, as somebody typed it'),
        acceptDrift: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Remove what was deployed even though other files were changed or added by hand; those stay',
            ),
        purge: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Also remove all versions in the bucket and the runs in Airflow, for good',
            ),
      },
      output: {
        outcome: z =>
          z
            .enum(['deleted', 'unchanged', 'planned'])
            .describe('What happened; planned in a dry run'),
        location: z => z.string().describe('The folder of the DAG, as s3://'),
        files: () =>
          plannedFileSchema.array().describe('Every file that was removed'),
        left: z =>
          z
            .array(z.string())
            .describe('Keys in the folder that are not ours and stay'),
        summary: z => z.string().describe('Markdown for the last page'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId, reason, purge } = ctx.input;
      const { environment, where, claim, actor } = await authoriseStanding(
        {
          act: 'delete',
          ...askedIn(ctx),
          environmentName,
          componentRef: ctx.input.componentRef,
          dagId,
          credentials: await ctx.getInitiatorCredentials(),
          signal: ctx.signal,
        },
        services,
      );
      const run = taskRun(ctx);
      const result = await auditEffect(
        auditedDag('delete', { environment, where, claim, actor }, ctx),
        () =>
          deleteDag({
            ...where,
            confirmation: ctx.input.confirmation,
            claim: {
              ...claim,
              actor,
              requestedBy: requestedBy(ctx),
              reason,
            },
            policy: { acceptDrift: ctx.input.acceptDrift },
            purge,
            airflow: services.mwaa.airflow(environment),
            ...run,
          }),
        removalOutcome,
        services,
      );
      const location = dagLocation(environment, dagId);
      const summary = removalSummary(result, location);
      ctx.logger.info(summary);
      ctx.output('outcome', result.outcome);
      ctx.output('location', location);
      ctx.output('files', plannedFiles(result.plan));
      ctx.output('left', result.plan.left);
      ctx.output('summary', summary);
    },
  });
