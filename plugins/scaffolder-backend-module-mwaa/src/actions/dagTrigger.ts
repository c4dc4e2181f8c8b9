import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  auditEffect,
  authoriseStanding,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { requestedBy } from '../deployment/requestedBy';
import { dagInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { endOfRun } from '../operation/endOfRun';
import { runIdOf } from '../operation/runIdOf';
import { triggerableDag } from '../operation/triggerableDag';
import { examples } from './dagTrigger.examples';

const DEFAULT_BUDGET_SECONDS = 60 * 60;

/** `mwaa:dag:trigger`: starts a run of a DAG. */
export const createDagTriggerAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:trigger',
    description:
      'Starts a run of a DAG, with params that are checked by those of the DAG, and waits for its end if told to. The step, run again, starts no second run.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        params: z =>
          z
            .record(z.unknown())
            .optional()
            .describe('By name; those left out keep the defaults of the DAG'),
        logicalDate: z =>
          z
            .string()
            .datetime({ offset: true })
            .optional()
            .describe('ISO 8601; now by default. No two runs have the same'),
        note: z =>
          z
            .string()
            .max(1000)
            .optional()
            .describe('Shown by Airflow; who asked for it by default'),
        wait: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Wait for the end of the run; the step fails when the run does',
            ),
        budgetSeconds: z =>
          z
            .number()
            .int()
            .min(0)
            .max(24 * 60 * 60)
            .optional()
            .describe('How long to wait at most; an hour by default'),
      },
      output: {
        runId: z => z.string().describe('Id of the run'),
        state: z =>
          z
            .enum(['planned', 'queued', 'running', 'success', 'failed'])
            .describe('Of the run; planned in a dry run'),
        logicalDate: z =>
          z
            .string()
            .optional()
            .describe('ISO 8601; in a dry run only if it was given'),
        isPaused: z =>
          z.boolean().describe('Whether the DAG is paused: then the run waits'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { dagId, params = {}, logicalDate, wait = false } = ctx.input;
      const { budgetSeconds = DEFAULT_BUDGET_SECONDS } = ctx.input;
      const { signal } = ctx;
      const dag = await authoriseStanding(
        {
          act: 'trigger',
          ...askedIn(ctx),
          environmentName: ctx.input.environmentName,
          componentRef: ctx.input.componentRef,
          dagId,
          credentials: await ctx.getInitiatorCredentials(),
          signal,
        },
        services,
      );
      const airflow = services.mwaa.airflow(dag.environment);
      const asked = { dagId, params, wait, signal };
      const { isPaused } = await triggerableDag(airflow, asked);
      const runId = runIdOf(ctx, [dagId, params, logicalDate]);
      ctx.output('runId', runId);
      ctx.output('isPaused', isPaused);
      if (ctx.isDryRun) {
        ctx.output('state', 'planned');
        if (logicalDate) ctx.output('logicalDate', logicalDate);
        return;
      }
      if (isPaused) {
        ctx.logger.warn(`${dagId} is paused: the run waits until it is not`);
      }
      const started = await auditEffect(
        auditedDag('trigger', dag, ctx),
        () =>
          airflow.triggerRun(
            dagId,
            {
              runId,
              params,
              note:
                ctx.input.note ??
                `Triggered through Backstage by ${dag.actor} (${requestedBy(ctx)})`,
              ...(logicalDate && { logicalDate }),
            },
            { signal },
          ),
        ({ state }) => ({ outcome: `${state} as ${runId}` }),
        services,
      );
      ctx.logger.info(`${runId} is ${started.state}`);
      const run = wait
        ? await endOfRun({
            airflow,
            dagId,
            run: started,
            budgetSeconds,
            signal,
            onWait: message => ctx.logger.info(message),
          })
        : started;
      ctx.output('state', run.state);
      if (run.logicalDate) ctx.output('logicalDate', run.logicalDate);
    },
  });
