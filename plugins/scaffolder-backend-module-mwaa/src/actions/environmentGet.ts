import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { environmentStatus } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { environmentFacts } from '../environment/environmentFacts';
import { environmentSchema } from '../environment/environmentSchema';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './environmentGet.examples';

/** `mwaa:environment:get`: what MWAA tells about one environment, now. */
export const createEnvironmentGetAction = (
  services: Pick<ActionServices, 'mwaa'>,
) =>
  createTemplateAction({
    id: 'mwaa:environment:get',
    description:
      'Reads an Amazon MWAA environment: its Airflow version, bucket, status and whether it takes deployments.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        environmentName: z =>
          z.string().min(1).describe('Id of the environment in the catalog'),
      },
      output: {
        environmentName: z => z.string().describe('The id, as it was given'),
        environment: () => environmentSchema.describe('What MWAA tells'),
        deployable: z =>
          z.boolean().describe('Whether its status allows a deployment'),
        reason: z =>
          z
            .string()
            .optional()
            .describe('Why not, or what to expect when its status changes'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const environment = await services.mwaa.environments.get(
        ctx.input.environmentName,
        { signal: ctx.signal },
      );
      const status = environmentStatus(environment.status);
      ctx.logger.info(
        `${environment.id} is ${environment.status} and runs Airflow ${environment.airflowVersion}`,
      );
      ctx.output('environmentName', environment.id);
      ctx.output('environment', environmentFacts(environment));
      ctx.output('deployable', status.deployable);
      ctx.output('reason', status.deployable ? status.warning : status.reason);
    },
  });
