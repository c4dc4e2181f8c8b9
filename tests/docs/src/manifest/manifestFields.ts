import {
  DeploymentManifest,
  DeploymentSource,
  ManifestFile,
  PreviousFile,
} from 'backstage-plugin-mwaa-node';
import { FieldMeanings } from './FieldMeanings';

const manifest: FieldMeanings<DeploymentManifest> = {
  format: { required: true, meaning: '`1`' },
  kind: {
    required: true,
    meaning: '`dag`, or `repository` for a stored repository of a component',
  },
  name: {
    required: true,
    meaning: 'the dag_id, or the name of the component',
  },
  state: {
    required: true,
    meaning:
      '`applying`, `applied`, `deleting`, or `deleted`, which claims nothing',
  },
  operation: {
    meaning:
      '`deploy`, `rollback`, `delete`, `adopt` or `transfer`; `deploy` if absent',
  },
  owner: { required: true, meaning: 'entity ref of the owner' },
  component: { required: true, meaning: 'entity ref of the component' },
  deploymentId: { required: true, meaning: 'unique for each run' },
  requestedBy: { meaning: 'the scaffolder task, or the run of the CI' },
  actor: { meaning: 'who started that: an entity ref, or a name of the CI' },
  reason: { meaning: 'why, in their words' },
  source: { meaning: 'where the files come from' },
  origin: { meaning: '`generated` or `handwritten`; `generated` if absent' },
  specificationSha256: { meaning: 'of the specification, hex' },
  deploymentDigest: {
    meaning:
      'SHA-256 over all files, hex, as the DAG file has it; absent where that has no line for it',
  },
  assets: {
    meaning: 'URIs of the Airflow assets that the DAG reads and writes',
  },
  generatorVersion: { required: true, meaning: 'of the renderer' },
  airflowVersion: { meaning: 'Airflow that the files were rendered for' },
  restored: {
    meaning:
      'the deployment whose files are back; the next one has to acknowledge that',
  },
  transferredFrom: { meaning: 'whose the DAG was before it was handed over' },
  startedAt: { required: true, meaning: 'ISO 8601' },
  appliedAt: { meaning: 'ISO 8601; absent until the end' },
  previousManifestVersionId: {
    meaning: 'version of the last manifest that was `applied`',
  },
  files: { required: true, meaning: 'what lies there, or is being put there' },
  previousFiles: {
    meaning:
      'what earlier deployments, finished or not, may have left; the same fields as `files[]`',
  },
};

const source: FieldMeanings<DeploymentSource> = {
  repository: { required: true, meaning: 'URL, without credentials' },
  revision: { meaning: 'commit' },
  revisedAt: { meaning: 'when it was committed, ISO 8601' },
};

const restored: FieldMeanings<NonNullable<DeploymentManifest['restored']>> = {
  deploymentId: { required: true, meaning: 'of that deployment' },
  manifestVersionId: { required: true, meaning: 'version of its manifest' },
};

const transferredFrom: FieldMeanings<
  NonNullable<DeploymentManifest['transferredFrom']>
> = {
  owner: { required: true, meaning: 'entity ref' },
  component: { required: true, meaning: 'entity ref' },
};

const files: FieldMeanings<ManifestFile> = {
  path: { required: true, meaning: 'relative to the folder' },
  sha256: { required: true, meaning: 'of the content, hex' },
  size: { required: true, meaning: 'bytes' },
  etag: {
    meaning:
      'of the object; as long as it has this ETag, its content is not looked at again',
  },
  versionId: { meaning: 'of the object; what a roll back reads' },
};

const previousFile: FieldMeanings<PreviousFile> = {
  ...files,
  until: {
    meaning:
      'of what a superseded run may still be writing: it stays known until then, ISO 8601',
  },
};

/** Every field with its path, in the order of the page. */
export const manifestFields = Object.entries({
  '': manifest,
  'source.': source,
  'restored.': restored,
  'transferredFrom.': transferredFrom,
  'files[].': files,
  'previousFiles[].': { until: previousFile.until },
}).flatMap(([prefix, fields]) =>
  Object.entries(fields).map(([name, field]) => ({
    path: `${prefix}${name}`,
    ...field,
  })),
);
