import { DEPLOY_FROM } from 'backstage-plugin-mwaa-node';
import { z as zod } from 'zod/v3';

const text = zod.string();

const repositorySchema = zod
  .object({
    publish: zod.enum(['bucket', 'github', 'gitlab']),
    url: text,
    catalogInfoUrl: text,
    treeUrl: text.describe('All files, as fetch:plain takes it'),
    defaultBranch: text.describe('Empty for a bucket'),
    repoUrl: text.describe(
      'As the publish actions take it; empty for a bucket',
    ),
  })
  .strict();

const dagSchema = zod
  .object({
    location: text.describe('Folder of the DAG, as s3://'),
    airflowUrl: text.optional().describe('Page of the DAG in Airflow'),
  })
  .strict();

/** Outputs of `mwaa:dag:revise`, as the scaffolder takes schemas. */
export const revisionOutputSchema = {
  componentRef: () => text.describe('Entity ref of the component'),
  owner: () => text.describe('Entity ref of its owner, from the catalog'),
  title: () => text.describe('Title of the component'),
  airflowVersion: () => text.describe('Of the environment'),
  deployFrom: () => zod.enum(DEPLOY_FROM).describe('Who deploys'),
  deploys: () =>
    zod
      .boolean()
      .describe('A change ends in a deployment, not with a review or with CI'),
  dag: () => dagSchema.describe('Where the DAG is'),
  spec: () => zod.record(zod.unknown()).describe('The new specification'),
  isChanged: () => zod.boolean().describe('It differs from what dag.yaml says'),
  change: () => text.describe('Markdown: what becomes of dag.yaml'),
  replaces: () =>
    zod
      .array(zod.object({ path: text, sha256: text.describe('Hex') }).strict())
      .describe('Files that a change writes anew, as they were fetched'),
  repository: () => repositorySchema.describe('Where the files are kept'),
  branch: () => text.describe('Name for a branch with this change'),
  nextSteps: () =>
    zod.array(text).describe('What is left to people, in sentences'),
  isDryRun: () => zod.boolean().describe('Whether all of this is only tried'),
  warnings: () =>
    zod.array(text).describe('What does not stand against it, but matters'),
};
