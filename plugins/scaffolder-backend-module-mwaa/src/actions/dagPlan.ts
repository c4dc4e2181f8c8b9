import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { z as zod } from 'zod/v3';
import { ActionServices } from '../ActionServices';
import { deploymentRecords } from '../deployment/deploymentRecords';
import { deploymentRecordSchema } from '../deployment/deploymentRecordSchema';
import { planSummary } from '../deployment/planSummary';
import { plannedFiles } from '../deployment/plannedFiles';
import { plannedFileSchema } from '../deployment/plannedFileSchema';
import { preflightSchema } from '../deployment/preflightSchema';
import { planOperation } from '../plan/planOperation';
import { dagInput, deploymentInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './dagPlan.examples';

/** `mwaa:dag:plan`: what a deployment, roll back or removal would do now. */
export const createDagPlanAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:plan',
    description:
      'Tells what a deployment, a roll back or the removal of a DAG would do now, file by file with the differences, and what stands against it. Changes nothing.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...deploymentInput,
        owner: () =>
          zod
            .string()
            .optional()
            .describe(
              'Entity ref of the owner of a component that does not exist yet; the catalog tells it of all others',
            ),
        operation: () =>
          zod
            .enum(['deploy', 'rollback', 'delete'])
            .optional()
            .describe('What is planned; deploy by default'),
        to: () =>
          zod
            .string()
            .optional()
            .describe(
              'For rollback: a deployment id, or previous, which is the default',
            ),
      },
      output: {
        outcome: z =>
          z
            .enum(['create', 'update', 'delete', 'unchanged', 'conflict'])
            .describe('What would happen'),
        location: z => z.string().describe('The folder of the DAG, as s3://'),
        files: () =>
          plannedFileSchema.array().describe('Every file of the DAG'),
        conflicts: z =>
          z.array(z.string()).describe('What stands against it, in sentences'),
        left: z =>
          z
            .array(z.string())
            .describe('Keys in the folder that are not ours and stay'),
        preflight: () =>
          preflightSchema
            .array()
            .describe('What a deployment depends on besides its files'),
        restored: z =>
          z
            .string()
            .optional()
            .describe('Of a roll back: id of the deployment it would restore'),
        deployments: () =>
          deploymentRecordSchema
            .array()
            .optional()
            .describe('Of a roll back: what can be gone back to, newest first'),
        summary: z => z.string().describe('Markdown for the last page'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const planned = await planOperation(
        ctx.input,
        {
          credentials: await ctx.getInitiatorCredentials(),
          workspacePath: ctx.workspacePath,
          signal: ctx.signal,
        },
        services,
      );
      const { outcome, plan, location, conflicts, left, preflight, rollback } =
        planned;
      const summary = planSummary(planned);
      ctx.logger.info(summary);
      ctx.output('outcome', outcome);
      ctx.output('location', location);
      ctx.output('files', plannedFiles(plan));
      ctx.output('conflicts', conflicts);
      ctx.output('left', left);
      ctx.output('preflight', preflight);
      if (rollback) {
        ctx.output('restored', rollback.restored);
        ctx.output('deployments', deploymentRecords(rollback.deployments));
      }
      ctx.output('summary', summary);
    },
  });
