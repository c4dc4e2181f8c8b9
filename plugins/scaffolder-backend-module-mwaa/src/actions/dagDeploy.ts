import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  dagLocation,
  deployDag,
  deploysFromCi,
  requirePreflight,
} from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  authoriseEffect,
  deployOutcome,
  requireOwnership,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { requestedBy } from '../deployment/requestedBy';
import { taskRun } from '../deployment/taskRun';
import { dagInput, deploymentInput, reasonInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { dagFileUrl } from '../component/dagFileUrl';
import { airflowLinks } from '../component/airflowLinks';
import { deploymentOutput } from '../deployment/deploymentOutput';
import { deploymentSummary } from '../deployment/deploymentSummary';
import { failedDeployment } from '../deployment/failedDeployment';
import { plannedFiles } from '../deployment/plannedFiles';
import { workspaceDeployment } from '../workspace/workspaceDeployment';
import { examples } from './dagDeploy.examples';

/** `mwaa:dag:deploy`: brings a DAG of the workspace into the dags folder of an environment. */
export const createDagDeployAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:deploy',
    description:
      'Deploys the files of a DAG from the workspace into the S3 dags folder of an MWAA environment. Writes only what changed, and never what belongs to somebody else.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...deploymentInput,
        ...reasonInput,
      },
      output: {
        outcome: z =>
          z
            .enum(['created', 'updated', 'unchanged', 'planned', 'left to CI'])
            .describe('What happened; planned in a dry run'),
        dagFileUrl: z => z.string().describe('The DAG file in the AWS console'),
        links: z =>
          z
            .array(
              z.object({
                title: z.string(),
                url: z.string(),
                icon: z.string(),
              }),
            )
            .describe('Where the DAG can be looked at'),
        ...deploymentOutput,
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId } = ctx.input;
      const request = {
        componentRef: ctx.input.componentRef,
        owner: ctx.input.owner,
        dagId,
        credentials: await ctx.getInitiatorCredentials(),
      };
      const environment = await services.mwaa.environments.get(
        environmentName,
        { signal: ctx.signal },
      );
      const location = dagLocation(environment, dagId);
      ctx.output('location', location);
      ctx.output('dagFileUrl', dagFileUrl(environment, dagId));
      ctx.output('links', airflowLinks(environment, dagId));
      if (deploysFromCi(environment)) {
        await requireOwnership(request, services);
        const summary = `CI will deploy: ${environment.id} takes DAGs only from the CI of their repositories. Nothing was written to ${location}.`;
        ctx.logger.info(summary);
        ctx.output('outcome', 'left to CI');
        ctx.output('files', []);
        ctx.output('summary', summary);
        return;
      }
      const claim = await authoriseEffect(
        { ...request, ...askedIn(ctx), act: 'deploy', environment },
        services,
      );
      const where = {
        bucket: services.mwaa.dagBucket(environment),
        dagsPath: environment.dagsPath,
        dagId,
        signal: ctx.signal,
      };
      const { files, content } = await workspaceDeployment(
        ctx.workspacePath,
        ctx.input,
      );
      const warnings = await requirePreflight({
        environment,
        services: services.mwaa,
        where,
        claim,
      });
      warnings.forEach(warning => ctx.logger.warn(warning));
      const run = taskRun(ctx);
      const { deploymentId } = run;
      const result = await auditEffect(
        auditedDag(
          'deploy',
          { environment, where, claim, actor: claim.actor },
          ctx,
        ),
        () =>
          deployDag({
            ...where,
            files,
            claim: {
              ...claim,
              ...content,
              requestedBy: requestedBy(ctx),
              reason: ctx.input.reason,
              airflowVersion: environment.airflowVersion,
            },
            policy: { acknowledgedRollback: ctx.input.acknowledgeRollback },
            diffs: ctx.isDryRun,
            ...run,
          }),
        deployed =>
          deployOutcome(deployed, {
            deploymentId,
            specificationSha256: content.specificationSha256,
          }),
        services,
      ).catch(error => {
        // A dry run fails like a check: nothing was to be written.
        throw ctx.isDryRun
          ? error
          : failedDeployment(error, ctx.input.repository);
      });
      const summary = deploymentSummary(result, location);
      ctx.logger.info(summary);
      ctx.output('outcome', result.outcome);
      if (result.outcome === 'created' || result.outcome === 'updated') {
        ctx.output('deploymentId', deploymentId);
      }
      ctx.output('files', plannedFiles(result.plan));
      ctx.output('summary', summary);
    },
  });
