import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { airflowUrl, dagLocation } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { dagInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { nextSteps } from '../revision/nextSteps';
import { reviseDag } from '../revision/reviseDag';
import { revisionBranch } from '../revision/revisionBranch';
import { revisionOutputSchema } from '../revision/revisionOutputSchema';
import { examples } from './dagRevise.examples';

/** `mwaa:dag:revise`: what a change of a workload makes of its specification. */
export const createDagReviseAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:revise',
    description:
      'Puts other timing and other tasks into the specification of a component whose repository lies in the workspace, and reports everything that stands against the change at once. Changes nothing. Its outputs are what the other steps work with.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        timing: z =>
          z
            .record(z.unknown())
            .describe('When the DAG runs, as the schedule field holds it'),
        work: z =>
          z
            .record(z.unknown())
            .describe('What it does, as the tasks field holds it'),
        basedOn: z =>
          z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .optional()
            .describe(
              'SHA-256 of the dag.yaml that the change was made from; another one is refused',
            ),
        acknowledgeRollback: z =>
          z
            .string()
            .optional()
            .describe(
              'Deployment id of the roll back that this one knowingly undoes',
            ),
        planOnly: z =>
          z
            .boolean()
            .optional()
            .describe('Only to look: what would stop a deployment is no error'),
      },
      output: revisionOutputSchema,
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const revision = await reviseDag(
        ctx.input,
        {
          credentials: await ctx.getInitiatorCredentials(),
          workspacePath: ctx.workspacePath,
          signal: ctx.signal,
        },
        services,
      );
      const { environment, spec, repository, isChanged } = revision;
      const { dagId } = spec;
      revision.warnings.forEach(warning => ctx.logger.warn(warning));
      ctx.logger.info(
        isChanged
          ? `The change of ${revision.component} can go to ${repository.url}`
          : `${repository.url} says this of ${revision.component} already`,
      );
      ctx.output('componentRef', revision.component);
      ctx.output('owner', revision.owner);
      ctx.output('title', revision.title);
      ctx.output('airflowVersion', environment.airflowVersion);
      ctx.output('deployFrom', environment.deployFrom);
      ctx.output('deploys', revision.deploys);
      ctx.output('dag', {
        location: dagLocation(environment, dagId),
        airflowUrl: airflowUrl(environment, dagId),
      });
      ctx.output('spec', spec);
      ctx.output('isChanged', isChanged);
      ctx.output('change', revision.change);
      ctx.output('replaces', revision.replaces);
      ctx.output('repository', repository);
      ctx.output('branch', revisionBranch(spec));
      ctx.output(
        'nextSteps',
        nextSteps({
          publish: repository.publish,
          environment,
          config: services.mwaa.config,
        }),
      );
      ctx.output('isDryRun', ctx.isDryRun === true);
      ctx.output('warnings', revision.warnings);
    },
  });
