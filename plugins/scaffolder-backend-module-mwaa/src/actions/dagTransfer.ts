import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { NotFoundError } from '@backstage/errors';
import { findDagClaim, transferDag } from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  authoriseTransfer,
  fullRef,
  standingOf,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { requestedBy } from '../deployment/requestedBy';
import { taskRun } from '../deployment/taskRun';
import { dagInput, reasonInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './dagTransfer.examples';

/** `mwaa:dag:transfer`: hands a deployed DAG over to another owner or component. */
export const createDagTransferAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:transfer',
    description:
      'Hands a deployed DAG over to another owner, component or repository. Only its owner can; no file is touched.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...reasonInput,
        owner: z =>
          z
            .string()
            .optional()
            .describe(
              'Entity ref of the new owner, for a component that the catalog does not know; the catalog tells it of all others',
            ),
        repository: z =>
          z
            .string()
            .optional()
            .describe(
              'Address of the repository that deploys it from then on, if that changes',
            ),
      },
      output: {
        outcome: z =>
          z
            .enum(['transferred', 'unchanged', 'planned'])
            .describe('What happened; planned in a dry run'),
        before: z =>
          z
            .object({ owner: z.string(), component: z.string() })
            .describe('Whose it was'),
        after: z =>
          z
            .object({ owner: z.string(), component: z.string() })
            .describe('Whose it is'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId, reason, repository } = ctx.input;
      const environment = await services.mwaa.environments.get(
        environmentName,
        { signal: ctx.signal },
      );
      const where = {
        bucket: services.mwaa.dagBucket(environment),
        dagsPath: environment.dagsPath,
        dagId,
        signal: ctx.signal,
      };
      const component = fullRef(ctx.input.componentRef, 'component');
      const { manifest } = await findDagClaim({
        ...where,
        claim: { component, owner: 'group:default/nobody' },
      });
      if (!manifest) {
        throw new NotFoundError(
          `The DAG ${dagId} is not deployed in ${environment.id}`,
        );
      }
      const { actor, owner } = await authoriseTransfer(
        {
          ...askedIn(ctx),
          environment,
          dagId,
          manifest,
          component,
          owner: ctx.input.owner,
          credentials: await ctx.getInitiatorCredentials(),
        },
        services,
      );
      const run = taskRun(ctx);
      const { deploymentId } = run;
      const result = await auditEffect(
        {
          ...auditedDag(
            'transfer',
            { environment, where, claim: { component }, actor },
            ctx,
          ),
          before: standingOf(manifest),
        },
        () =>
          transferDag({
            ...where,
            from: { owner: manifest.owner, component: manifest.component },
            to: {
              owner,
              component,
              actor,
              requestedBy: requestedBy(ctx),
              reason,
              ...(repository && { source: { repository } }),
            },
            ...run,
          }),
        ({ outcome }) => ({
          outcome,
          before: standingOf(manifest),
          after: standingOf({ ...manifest, deploymentId }),
        }),
        services,
      );
      ctx.logger.info(
        `${dagId} in ${environment.id}: ${result.outcome}, from ${result.before.component} of ${result.before.owner} to ${result.after.component} of ${result.after.owner}`,
      );
      ctx.output('outcome', result.outcome);
      ctx.output('before', result.before);
      ctx.output('after', result.after);
    },
  });
