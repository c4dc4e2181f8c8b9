import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import { HandwrittenDag } from 'backstage-plugin-mwaa-common';
import { DeploymentFile } from '../deploy/DeploymentFile';
import { generatorVersion } from './generatorVersion';
import { pythonSyntaxProblems } from './pythonSyntaxProblems';

/** A DAG whose Python the team wrote, as it is deployed. */
export interface HandwrittenRendering {
  files: DeploymentFile[];
  /** Hex, of `dag.yaml` and all files: the Python is the specification. */
  specificationSha256: string;
  generatorVersion: string;
}

const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

function pythonProblems(path: string, content: string | Uint8Array): string[] {
  try {
    const source =
      typeof content === 'string'
        ? content
        : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return pythonSyntaxProblems(path, source);
  } catch {
    return [`${path} is not UTF-8`];
  }
}

/** Airflow reads only files that hold both words, in any case. */
function unreadProblems(entry: DeploymentFile): string[] {
  const text = Buffer.from(entry.content).toString('latin1').toLowerCase();
  return ['dag', 'airflow']
    .filter(word => !text.includes(word))
    .map(
      word =>
        `${entry.path} does not hold the word "${word}", so Airflow would not read it`,
    );
}

/**
 * The files of a handwritten DAG, checked as far as that goes without Airflow:
 * whether its DAG file is there and would be read, and whether all Python can
 * be. InputError with everything that is wrong.
 *
 * @param own - paths relative to the DAG's folder
 */
export function handwrittenDag(
  dag: HandwrittenDag,
  own: readonly Pick<DeploymentFile, 'path' | 'content'>[],
): HandwrittenRendering {
  const files = own
    .map(file => ({ ...file, managed: true }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const entry = files.find(({ path }) => path === `${dag.dagId}.py`);
  const problems = [
    ...(entry
      ? unreadProblems(entry)
      : [`dags/${dag.dagId}/${dag.dagId}.py is missing`]),
    ...files
      .filter(({ path }) => path.endsWith('.py'))
      .flatMap(({ path, content }) => pythonProblems(path, content)),
  ];
  if (problems.length) {
    throw new InputError(
      `The handwritten DAG ${dag.dagId} cannot be deployed: ${problems.join('; ')}`,
    );
  }
  const { version, source, dagId } = dag;
  return {
    files,
    specificationSha256: sha256(
      JSON.stringify([
        { version, source, dagId },
        files.map(({ path, content }) => [path, sha256(content)]),
      ]),
    ),
    generatorVersion,
  };
}
