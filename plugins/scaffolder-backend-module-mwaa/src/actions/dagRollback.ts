import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { dagLocation, restoredForAirflow } from 'backstage-plugin-mwaa-node';
import { markdownText } from 'backstage-plugin-mwaa-common';
import { authoriseStanding } from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { deploymentOutput } from '../deployment/deploymentOutput';
import { deploymentSummary } from '../deployment/deploymentSummary';
import { plannedFiles } from '../deployment/plannedFiles';
import { rollBack } from '../deployment/rollBack';
import { dagInput, reasonInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './dagRollback.examples';

/** `mwaa:dag:rollback`: brings back the files of an earlier deployment. */
export const createDagRollbackAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:rollback',
    description:
      'Brings back the files of an earlier deployment of a DAG, as a new deployment. The next one after it must acknowledge the roll back.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...reasonInput,
        to: z =>
          z
            .string()
            .min(1)
            .optional()
            .describe(
              'A deployment id, for example restored of mwaa:dag:plan, or previous, which is the default: the last one with other files at the moment the step runs',
            ),
      },
      output: {
        outcome: z =>
          z
            .enum(['created', 'updated', 'unchanged', 'planned'])
            .describe('What happened; planned in a dry run'),
        restored: z =>
          z
            .string()
            .describe('Deployment id of the deployment whose files are back'),
        ...deploymentOutput,
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId, reason, to = 'previous' } = ctx.input;
      const dag = await authoriseStanding(
        {
          act: 'rollback',
          ...askedIn(ctx),
          environmentName,
          componentRef: ctx.input.componentRef,
          dagId,
          credentials: await ctx.getInitiatorCredentials(),
          signal: ctx.signal,
        },
        services,
      );
      const { environment } = dag;
      const result = await rollBack(dag, { to, reason }, ctx, services);
      const { deploymentId } = result;
      const location = dagLocation(environment, dagId);
      const { deploymentId: restored } = result.restored.manifest;
      const warning = restoredForAirflow(result.restored, environment);
      if (warning) {
        ctx.logger.warn(warning);
      }
      const summary = [
        deploymentSummary(result, location),
        `Restored from deployment \`${restored}\`.`,
        ...(warning ? [markdownText(warning)] : []),
      ].join('\n\n');
      ctx.logger.info(summary);
      ctx.output('outcome', result.outcome);
      ctx.output('restored', restored);
      ctx.output('location', location);
      if (result.outcome === 'created' || result.outcome === 'updated') {
        ctx.output('deploymentId', deploymentId);
      }
      ctx.output('files', plannedFiles(result.plan));
      ctx.output('summary', summary);
    },
  });
