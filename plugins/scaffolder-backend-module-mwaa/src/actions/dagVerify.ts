import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  authoriseEffect,
  fullRef,
  requireOwnership,
  standingParties,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { dagInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { verificationFields } from '../verification/verificationFields';
import { verificationOutput } from '../verification/verificationOutput';
import { verificationSummary } from '../verification/verificationSummary';
import { VerificationResult } from '../verification/VerificationResult';
import { verifyOrRollBack } from '../verification/verifyOrRollBack';
import { examples } from './dagVerify.examples';

const planned: VerificationResult = {
  verification: {
    state: 'unverified',
    kind: 'dry-run',
    reason: 'This is a dry run: nothing was deployed that could be verified',
  },
  waitedSeconds: 0,
};

/** `mwaa:dag:verify`: waits until Airflow has parsed what was deployed. */
export const createDagVerifyAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:verify',
    description:
      'Waits until the Airflow of the environment has parsed exactly what is deployed, and tells whether it has: verified, import error with its line and task, or unverified with the reason.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        owner: z =>
          z
            .string()
            .optional()
            .describe(
              'Entity ref of the owner of a component that does not exist yet; the catalog tells it of all others',
            ),
        deploymentId: z =>
          z
            .string()
            .optional()
            .describe(
              'Output of the step that deployed: only that one is verified; what is deployed now by default',
            ),
        budgetSeconds: z =>
          z
            .number()
            .int()
            .min(0)
            .max(3600)
            .optional()
            .describe(
              'How long to wait at most; by default as configured, or as long as the environment may need by its settings',
            ),
        onImportError: z =>
          z
            .enum(['fail', 'report', 'rollback'])
            .optional()
            .describe(
              'fail: the step fails, which is the default; report: the outputs tell it; rollback: the deployment before comes back as well',
            ),
      },
      output: verificationOutput,
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { dagId, componentRef, onImportError = 'fail' } = ctx.input;
      const { signal } = ctx;
      const credentials = await ctx.getInitiatorCredentials();
      const environment = await services.mwaa.environments.get(
        ctx.input.environmentName,
        { signal },
      );
      const where = {
        bucket: services.mwaa.dagBucket(environment),
        dagsPath: environment.dagsPath,
        dagId,
        signal,
      };
      const claim = ctx.input.owner
        ? {
            component: fullRef(componentRef, 'component'),
            owner: fullRef(ctx.input.owner, 'group'),
          }
        : await standingParties(componentRef, where, services);
      const request = {
        componentRef: claim.component,
        owner: claim.owner,
        dagId,
        credentials,
      };
      await requireOwnership(request, services);
      // Before waiting, so that nobody learns afterwards that they may not.
      const effect =
        onImportError === 'rollback'
          ? await authoriseEffect(
              { ...request, ...askedIn(ctx), act: 'rollback', environment },
              services,
            )
          : undefined;
      const standing = effect && {
        environment,
        where,
        claim,
        actor: effect.actor,
      };
      const result = ctx.isDryRun
        ? planned
        : await verifyOrRollBack(
            { ...ctx.input, environment, signal, standing },
            ctx,
            services,
          );
      const { reason, ...fields } = verificationFields(environment.id, result);
      ctx.logger.info(reason);
      if (fields.importError && onImportError === 'fail') {
        throw new InputError(
          `${reason}. It is deployed all the same: correct it and deploy again, or roll back\n${fields.importError.text}`,
        );
      }
      Object.entries({ ...fields, reason }).forEach(([name, value]) => {
        if (value !== undefined) ctx.output(name as keyof typeof fields, value);
      });
      ctx.output('summary', verificationSummary(environment.id, result));
    },
  });
