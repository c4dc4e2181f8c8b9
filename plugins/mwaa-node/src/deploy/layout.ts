import { InputError } from '@backstage/errors';
import { MANIFEST_PATH } from 'backstage-plugin-mwaa-common';
import { ClaimedFolder } from './ClaimedFolder';
import { pathProblem } from './pathProblem';

const join = (...parts: string[]) => parts.filter(Boolean).join('/');

/** Why the text cannot name a folder; undefined if it can. */
export const nameProblem = (name: string): string | undefined =>
  name.includes('/') ? 'must not contain a slash' : pathProblem(name);

function assertSegment(field: string, value: string) {
  const problem = nameProblem(value);
  if (problem) {
    throw new InputError(`${field} ${JSON.stringify(value)} ${problem}`);
  }
}

/** `{DagS3Path}/{dag_id}/`, with the DAG file as its entry. */
export function dagFolder(options: {
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
}): ClaimedFolder {
  const { dagsPath, dagId } = options;
  assertSegment('dagId', dagId);
  return {
    kind: 'dag',
    name: dagId,
    prefix: `${join(dagsPath, dagId)}/`,
    entryPath: `${dagId}.py`,
    policy: 'mirror',
    rivalKey: join(dagsPath, `${dagId}.py`),
  };
}

/** `{prefix}/{componentName}/`, where nothing is ever changed. */
export function repositoryFolder(options: {
  prefix: string;
  componentName: string;
}): ClaimedFolder {
  const { prefix, componentName } = options;
  assertSegment('componentName', componentName);
  return {
    kind: 'repository',
    name: componentName,
    prefix: `${join(prefix, componentName)}/`,
    entryPath: 'catalog-info.yaml',
    policy: 'createOnly',
  };
}

export const keyOf = (folder: ClaimedFolder, path: string) =>
  `${folder.prefix}${path}`;

export const manifestKeyOf = (folder: ClaimedFolder) =>
  keyOf(folder, MANIFEST_PATH);

/**
 * What bulk deployments remember of all DAGs. Airflow reads only Python, and
 * the name cannot be that of a DAG's folder.
 */
export const indexKeyOf = (dagsPath: string) =>
  join(dagsPath, '.mwaa-dags-index.json');
