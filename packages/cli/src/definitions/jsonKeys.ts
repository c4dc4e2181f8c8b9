import { OutputDefinition } from '../program/CommandDefinition';

/** Of every command that is about a DAG in an environment. */
export const placeKeys: OutputDefinition = {
  environment: 'id of the environment',
  dagId: 'the dag_id',
  location: 'folder of the DAG, as `s3://`',
};

/** Of every command that plans or brings files into an environment. */
export const deploymentKeys: OutputDefinition = {
  ...placeKeys,
  airflowVersion: 'Airflow of the environment',
  files:
    'for each file `path`, `key`, `action` (`create`, `update`, `unchanged`, `delete` or `conflict`), `conflict` and `reason` of one, `sha256`, `size`, and `diff` of a text that changes',
  foreign: 'keys in the folder that are not ours, and are left alone',
  conflict:
    'what stands against the whole: `kind` and `reason`; absent if nothing does',
};

/** Of what such a command did. */
export const effectKeys: OutputDefinition = {
  outcome: '`created`, `updated`, `unchanged`, or `planned` in a dry run',
  deploymentId: 'of the new deployment; absent when nothing was written',
  manifestVersionId: 'version of the manifest, where the bucket has versions',
};

/** Of `--all`, in place of the rest. */
export const bulkKeys: OutputDefinition = {
  counts: 'with `--all`: how many DAGs came to which outcome',
  dags: 'with `--all`: for each folder `folder`, `dagId`, `environment`, `outcome`, `files`, and `error` of one that failed',
};

/** Of a deployment in the history. */
export const recordWords =
  '`deploymentId`, `state`, `isCurrent`, `operation`, `startedAt`, `appliedAt`, `owner`, `component`, `actor`, `requestedBy`, `reason`, `source`, `specificationSha256`, `generatorVersion`, `airflowVersion`, `restored`, `transferredFrom`, `files`, `manifestVersionId`';

/** What differs between the files of two deployments or renderings. */
export const changeWords =
  'for each file `path`, `change` (`added`, `changed`, `removed` or `same`), `before`, `after` and `diff`';
