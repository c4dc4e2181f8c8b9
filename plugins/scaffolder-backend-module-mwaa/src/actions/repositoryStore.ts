import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  readWorkspaceFiles,
  reviseRepository,
  storeRepository,
} from 'backstage-plugin-mwaa-node';
import { requireOwnership } from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { plannedFileSchema } from '../deployment/plannedFileSchema';
import { plannedFiles } from '../deployment/plannedFiles';
import { requestedBy } from '../deployment/requestedBy';
import { taskRun } from '../deployment/taskRun';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './repositoryStore.examples';

/** `mwaa:repository:store`: keeps a component's repository in a bucket. */
export const createRepositoryStoreAction = (services: ActionServices) =>
  createTemplateAction({
    id: 'mwaa:repository:store',
    description:
      'Stores the workspace as the repository of a component in the bucket for repositories (mwaa.repositories). What is stored is never changed: the same files again are left alone, other files are refused, except those that replaces names and that are as it says.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        componentRef: z =>
          z.string().min(1).describe('Entity ref of the component'),
        owner: z =>
          z
            .string()
            .min(1)
            .describe('Entity ref of its owner, a group of yours'),
        dagId: z => z.string().min(1).describe('The dag_id of the component'),
        generatorVersion: z => z.string().describe('Output of mwaa:dag:render'),
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe('Folder in the workspace; its root by default'),
        replaces: z =>
          z
            .array(z.object({ path: z.string(), sha256: z.string() }).strict())
            .optional()
            .describe(
              'To change a repository that is stored: the files that may be replaced, each with the SHA-256 that it had when it was fetched. New files are added, none is removed',
            ),
      },
      output: {
        outcome: z =>
          z
            .enum(['created', 'updated', 'unchanged', 'planned'])
            .describe(
              'What happened; updated also completes what an earlier run began, planned is a dry run',
            ),
        repositoryUrl: z => z.string().describe('URL of the repository'),
        catalogInfoUrl: z =>
          z.string().describe('URL that catalog:register takes'),
        files: () =>
          plannedFileSchema.array().describe('Every file of the repository'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { repositories } = services.mwaa;
      if (!repositories) {
        throw new InputError(
          'No bucket for repositories is configured: set mwaa.repositories in app-config, or publish to a git host',
        );
      }
      const claim = await requireOwnership(
        {
          componentRef: ctx.input.componentRef,
          owner: ctx.input.owner,
          dagId: ctx.input.dagId,
          credentials: await ctx.getInitiatorCredentials(),
        },
        services,
      );
      const { replaces } = ctx.input;
      const store = {
        repositories,
        componentName: parseEntityRef(claim.component).name,
        files: await readWorkspaceFiles(
          ctx.workspacePath,
          ctx.input.sourcePath ?? '.',
        ),
        claim: {
          ...claim,
          requestedBy: requestedBy(ctx),
          generatorVersion: ctx.input.generatorVersion,
        },
        ...taskRun(ctx),
        signal: ctx.signal,
      };
      const result = replaces
        ? await reviseRepository({ ...store, replaces })
        : await storeRepository(store);
      ctx.logger.info(`${result.repositoryUrl}: ${result.outcome}`);
      ctx.output('outcome', result.outcome);
      ctx.output('repositoryUrl', result.repositoryUrl);
      ctx.output('catalogInfoUrl', result.catalogInfoUrl);
      ctx.output('files', plannedFiles(result.plan));
    },
  });
