import { randomUUID } from 'node:crypto';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ConflictError } from '@backstage/errors';
import {
  dagLocation,
  deployDag,
  deploysFromCi,
  environmentStatus,
  readWorkspaceFiles,
} from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { auditEffect } from '../audit/auditEffect';
import { deployOutcome } from '../audit/deployOutcome';
import { authoriseEffect } from '../authorisation/authoriseEffect';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { requireOwnership } from '../ownership/requireOwnership';
import { dagFileUrl } from '../component/dagFileUrl';
import { airflowLinks } from '../component/airflowLinks';
import { deploymentSummary } from '../deployment/deploymentSummary';
import { failedDeployment } from '../deployment/failedDeployment';
import { plannedFileSchema } from '../deployment/plannedFileSchema';
import { plannedFiles } from '../deployment/plannedFiles';
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
        environmentName: z =>
          z.string().min(1).describe('Id of the environment in the catalog'),
        dagId: z => z.string().min(1).describe('The dag_id'),
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe(
              'Folder of the DAG in the workspace; dags/{dagId} by default',
            ),
        componentRef: z =>
          z.string().min(1).describe('Entity ref of the component'),
        owner: z =>
          z
            .string()
            .min(1)
            .describe('Entity ref of its owner, a group of yours'),
        specificationSha256: z =>
          z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('Output of mwaa:dag:render'),
        generatorVersion: z => z.string().describe('Output of mwaa:dag:render'),
        repository: z =>
          z.string().optional().describe('Address of the repository'),
        revision: z =>
          z.string().optional().describe('Commit that is deployed'),
      },
      output: {
        outcome: z =>
          z
            .enum(['created', 'updated', 'unchanged', 'planned', 'left to CI'])
            .describe('What happened; planned in a dry run'),
        location: z => z.string().describe('The folder of the DAG, as s3://'),
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
        files: () =>
          plannedFileSchema.array().describe('Every file of the DAG'),
        summary: z => z.string().describe('Markdown for the last page'),
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
        { ...request, effect: 'deploy', environment },
        services,
      );
      const status = environmentStatus(environment.status);
      if (!status.deployable) {
        throw new ConflictError(`${environment.id} ${status.reason}`);
      }
      const files = await readWorkspaceFiles(
        ctx.workspacePath,
        ctx.input.sourcePath ?? `dags/${dagId}`,
      );
      const deployment = {
        deploymentId: randomUUID(),
        specificationSha256: ctx.input.specificationSha256,
      };
      const result = await auditEffect(
        {
          effect: 'deploy',
          actor: claim.actor,
          component: claim.component,
          environment: environment.id,
          dagId,
          taskId: ctx.task.id,
          dryRun: ctx.isDryRun,
        },
        () =>
          deployDag({
            bucket: services.mwaa.dagBucket(environment),
            dagsPath: environment.dagsPath,
            dagId,
            files: files.map(file => ({ ...file, managed: true })),
            claim: {
              ...claim,
              requestedBy: `scaffolder task ${ctx.task.id}`,
              ...(ctx.input.repository && {
                source: {
                  repository: ctx.input.repository,
                  ...(ctx.input.revision && { revision: ctx.input.revision }),
                },
              }),
              specificationSha256: deployment.specificationSha256,
              generatorVersion: ctx.input.generatorVersion,
            },
            deploymentId: deployment.deploymentId,
            now: () => new Date(),
            dryRun: ctx.isDryRun,
            signal: ctx.signal,
            onProgress: ({ step, key }) => ctx.logger.info(`${step} ${key}`),
          }),
        deployed => deployOutcome(deployed, deployment),
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
      ctx.output('files', plannedFiles(result.plan));
      ctx.output('summary', summary);
    },
  });
