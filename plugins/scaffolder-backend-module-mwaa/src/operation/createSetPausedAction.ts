import { NotFoundError } from '@backstage/errors';
import {
  createTemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import {
  auditEffect,
  authoriseStanding,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { dagInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';

/** An action that pauses a DAG or lets it run. */
export const createSetPausedAction = (
  options: {
    verb: 'pause' | 'unpause';
    description: string;
    examples: TemplateExample[];
  },
  services: ActionServices,
) =>
  createTemplateAction({
    id: `mwaa:dag:${options.verb}`,
    description: options.description,
    examples: options.examples,
    supportsDryRun: true,
    schema: {
      input: dagInput,
      output: {
        outcome: z =>
          z
            .enum(['paused', 'unpaused', 'unchanged', 'planned'])
            .describe('What happened; planned in a dry run'),
        isPaused: z =>
          z.boolean().describe('Whether it is now; before, in a dry run'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { dagId } = ctx.input;
      const { verb } = options;
      const { signal } = ctx;
      const dag = await authoriseStanding(
        {
          act: verb,
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
      const before = await airflow.getDag(dagId, { signal });
      if (!before) {
        throw new NotFoundError(
          `Airflow does not know the DAG ${dagId} (yet): verify its deployment first`,
        );
      }
      const isPaused = verb === 'pause';
      const isChanged = before.isPaused !== isPaused;
      if (isChanged && !ctx.isDryRun) {
        await auditEffect(
          auditedDag(verb, dag, ctx),
          () => airflow.setPaused(dagId, isPaused, { signal }),
          () => ({ outcome: `${verb}d` }),
          services,
        );
      }
      const done = ctx.isDryRun ? 'planned' : (`${verb}d` as const);
      ctx.output('outcome', isChanged ? done : 'unchanged');
      ctx.output('isPaused', ctx.isDryRun ? before.isPaused : isPaused);
    },
  });
