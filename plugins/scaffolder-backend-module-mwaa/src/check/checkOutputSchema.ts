import { DEPLOY_FROM } from 'backstage-plugin-mwaa-node';
import { z as zod } from 'zod/v3';
import { plannedFileSchema } from '../deployment/plannedFileSchema';
import { environmentSchema } from '../environment/environmentSchema';

const text = zod.string();
const texts = zod.array(text);

const componentSchema = zod.object({
  name: text.describe('Name of the entity'),
  title: text.describe('As it was typed'),
  description: text,
  identifier: text.describe('urn:dmb:cmp:…, derived'),
  owner: text.describe('Entity ref'),
  domain: text.describe('Entity ref'),
  system: text.describe('Entity ref'),
  version: text,
  dependsOn: texts.describe('Entity refs and URNs'),
  readsFrom: texts.describe('Entity refs and URNs'),
  tags: texts,
});

const catalogSchema = zod.object({
  type: text,
  annotations: zod.record(text),
  links: zod.array(zod.object({ title: text, url: text, icon: text })),
  dependsOn: texts.describe('Entity refs, the environment among them'),
  consumesApis: texts.describe('Entity refs'),
});

const dagSchema = zod.object({
  dagId: text,
  location: text.describe('Folder of the DAG, as s3://'),
  airflowUrl: text.optional().describe('Page of the DAG in Airflow'),
  runBody: text.describe('Shell word with the body that starts a run'),
});

const pythonSchema = zod.object({
  version: text.describe('Python of the environment, for example 3.12'),
  dagBagModule: text.describe('Module that DagBag is imported from'),
  requirements: texts.describe('Lines for a requirements file'),
});

const ciSchema = zod.object({
  package: text.describe('The command line, as npm installs it'),
  registry: text.describe('Where it comes from; empty for npm itself'),
  roleArn: text.describe('Role that deploys'),
  planRoleArn: text.describe('Role that plans'),
});

const configurationSchema = zod.object({
  values: zod.record(zod.unknown()).optional(),
  operatorClasses: texts.optional(),
  endpoints: zod
    .object({ mwaa: text.optional(), s3: text.optional() })
    .optional(),
});

const planSchema = zod.object({
  outcome: zod.enum(['create', 'update', 'unchanged', 'conflict']),
  files: zod.array(plannedFileSchema),
});

const repositorySchema = zod.object({
  publish: zod.enum(['bucket', 'github', 'gitlab']),
  url: text,
  catalogInfoUrl: text,
  treeUrl: text.describe('All files, as fetch:plain takes it'),
  defaultBranch: text.describe('Empty for a bucket'),
  description: text.describe('One line'),
});

/** Outputs of `mwaa:dag:check`, as the scaffolder takes schemas. */
export const checkOutputSchema = {
  componentRef: () => text.describe('Entity ref of the component'),
  component: () => componentSchema.describe('What was typed, and derived'),
  catalog: () => catalogSchema.describe('What catalog-info.yaml adds to it'),
  environmentName: () => text.describe('Id of the environment'),
  environment: () => environmentSchema.describe('What MWAA tells'),
  deployFrom: () => zod.enum(DEPLOY_FROM).describe('Who deploys'),
  dagId: () => text.describe('The dag_id'),
  dag: () => dagSchema.describe('Where the DAG is going to be'),
  spec: () => zod.record(zod.unknown()).describe('The DAG specification'),
  python: () => pythonSchema.describe('What its tests need'),
  ci: () =>
    ciSchema.describe('How its pipelines deploy; all empty where they do not'),
  configuration: () =>
    configurationSchema.describe('The part of mwaa: that is about it'),
  plan: () => planSchema.describe('What a deployment would do now'),
  repository: () => repositorySchema.describe('Where it is, or will be'),
  repositoryExists: () =>
    zod.boolean().describe('It is there, with the same specification'),
  registered: () =>
    zod.boolean().describe('The catalog has its location already'),
  isDryRun: () =>
    zod.boolean().describe('Whether all of this is only tried; for summaries'),
  warnings: () => texts.describe('What does not stand against it, but matters'),
};
