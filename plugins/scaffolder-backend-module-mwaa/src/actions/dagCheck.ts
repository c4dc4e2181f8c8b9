import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionServices } from '../ActionServices';
import { checkComponent } from '../check/checkComponent';
import { checkOutputs } from '../check/checkOutputs';
import { checkOutputSchema } from '../check/checkOutputSchema';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './dagCheck.examples';

/** `mwaa:dag:check`: everything that can fail fails here, before any side effect. */
export const createDagCheckAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:check',
    description:
      'Checks the values of the wizard, the environment, the ownership, the dag_id and the repository, and reports everything that is wrong at once. Changes nothing. Its outputs are what the other steps work with.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        form: z =>
          z.record(z.unknown()).describe('The values of the wizard, flat'),
        spec: z =>
          z
            .record(z.unknown())
            .optional()
            .describe(
              'A finished DAG specification; then the form needs no page on the DAG',
            ),
        environmentName: z =>
          z
            .string()
            .min(1)
            .describe('Id of the environment, as in the form; for policies'),
        dagId: z =>
          z
            .string()
            .min(1)
            .describe('The dag_id, as in the form; for policies'),
      },
      output: checkOutputSchema,
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const checked = await checkComponent(
        ctx.input,
        {
          credentials: await ctx.getInitiatorCredentials(),
          signal: ctx.signal,
        },
        services,
      );
      checked.warnings.forEach(warning => ctx.logger.warn(warning));
      const outputs = checkOutputs(checked);
      ctx.logger.info(
        `Nothing stands against ${outputs.componentRef}. Plan for DAG ${outputs.dagId} in ${outputs.environmentName}: ${outputs.plan.outcome}`,
      );
      ctx.output('componentRef', outputs.componentRef);
      ctx.output('component', outputs.component);
      ctx.output('catalog', outputs.catalog);
      ctx.output('environmentName', outputs.environmentName);
      ctx.output('environment', outputs.environment);
      ctx.output('deployFrom', outputs.deployFrom);
      ctx.output('dagId', outputs.dagId);
      ctx.output('dag', outputs.dag);
      ctx.output('spec', outputs.spec);
      ctx.output('python', outputs.python);
      ctx.output('ci', outputs.ci);
      ctx.output('configuration', outputs.configuration);
      ctx.output('plan', outputs.plan);
      ctx.output('repository', outputs.repository);
      ctx.output('repositoryExists', outputs.repositoryExists);
      ctx.output('registered', outputs.registered);
      ctx.output('isDryRun', ctx.isDryRun === true);
      ctx.output('warnings', outputs.warnings);
    },
  });
