import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  dagLocation,
  deployDag,
  deploysFromCi,
  requirePreflight,
} from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  authoriseStanding,
  deployOutcome,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { askedIn } from '../audit/askedIn';
import { auditedDag } from '../audit/auditedDag';
import { deploymentOutput } from '../deployment/deploymentOutput';
import { deploymentSummary } from '../deployment/deploymentSummary';
import { failedDeployment } from '../deployment/failedDeployment';
import { fileChangeSchema } from '../deployment/fileChangeSchema';
import { plannedFiles } from '../deployment/plannedFiles';
import { requestedBy } from '../deployment/requestedBy';
import { taskRun } from '../deployment/taskRun';
import { dagInput, reasonInput } from '../input/dagInput';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { promotion } from '../plan/promotion';
import { promotionSummary } from '../deployment/promotionSummary';
import { examples } from './dagPromote.examples';

/** `mwaa:dag:promote`: deploys what runs in one environment to another. */
export const createDagPromoteAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:dag:promote',
    description:
      'Renders the specification that is deployed in one environment for another one, shows what differs, and deploys it there. Only what runs in the first as the repository has it goes on.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...dagInput,
        ...reasonInput,
        fromEnvironmentName: z =>
          z
            .string()
            .min(1)
            .describe('Id of the environment in which the DAG runs already'),
        repositoryPath: z =>
          z
            .string()
            .optional()
            .describe(
              'Folder of the repository in the workspace, with dag.yaml; its root by default',
            ),
        repository: z =>
          z.string().optional().describe('Address of the repository'),
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
            .describe('Say what would be deployed, and write nothing'),
      },
      output: {
        outcome: z =>
          z
            .enum(['created', 'updated', 'unchanged', 'planned', 'left to CI'])
            .describe('What happened; planned if nothing was to be written'),
        differences: () =>
          fileChangeSchema
            .array()
            .describe('What the other environment changes in the rendering'),
        ...deploymentOutput,
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId, reason, planOnly } = ctx.input;
      const task = {
        task: ctx.task,
        logger: ctx.logger,
        isDryRun: ctx.isDryRun || planOnly,
      };
      const promoted = await promotion(
        ctx.input,
        {
          credentials: await ctx.getInitiatorCredentials(),
          workspacePath: ctx.workspacePath,
          signal: ctx.signal,
        },
        services,
      );
      const { environment, dag, differences } = promoted;
      const location = dagLocation(environment, dagId);
      ctx.output('location', location);
      ctx.output('differences', differences);
      if (deploysFromCi(environment)) {
        const summary = `CI will deploy: ${environment.id} takes DAGs only from the CI of their repositories. Nothing was written to ${location}.\n\n${promotionSummary(promoted)}`;
        ctx.logger.info(summary);
        ctx.output('outcome', 'left to CI');
        ctx.output('files', []);
        ctx.output('summary', summary);
        return;
      }
      const { where, claim, actor } = await authoriseStanding(
        {
          act: 'promote',
          ...askedIn(task),
          environmentName,
          componentRef: ctx.input.componentRef,
          dagId,
          credentials: await ctx.getInitiatorCredentials(),
          signal: ctx.signal,
        },
        services,
      );
      const warnings = await requirePreflight({
        environment,
        services: services.mwaa,
        where,
        claim,
        requirements: dag.requirements,
      });
      warnings.forEach(warning => ctx.logger.warn(warning));
      const run = taskRun(task);
      const { deploymentId } = run;
      const result = await auditEffect(
        auditedDag('promote', { environment, where, claim, actor }, task),
        () =>
          deployDag({
            ...where,
            files: dag.files.map(file => ({ ...file, managed: true })),
            claim: {
              ...claim,
              actor,
              requestedBy: requestedBy(ctx),
              reason,
              source: promoted.source,
              origin: dag.origin,
              specificationSha256: dag.specificationSha256,
              assets: dag.assets,
              generatorVersion: dag.generatorVersion,
              airflowVersion: dag.airflowVersion,
            },
            policy: { acknowledgedRollback: ctx.input.acknowledgeRollback },
            diffs: true,
            ...run,
          }),
        deployed =>
          deployOutcome(deployed, {
            deploymentId,
            specificationSha256: dag.specificationSha256,
          }),
        services,
      ).catch(error => {
        throw task.isDryRun ? error : failedDeployment(error);
      });
      const summary = `${deploymentSummary(result, location)}\n\n${promotionSummary(promoted)}`;
      ctx.logger.info(summary);
      ctx.output('outcome', result.outcome);
      if (result.outcome === 'created' || result.outcome === 'updated') {
        ctx.output('deploymentId', deploymentId);
      }
      ctx.output('files', plannedFiles(result.plan));
      ctx.output('summary', summary);
    },
  });
