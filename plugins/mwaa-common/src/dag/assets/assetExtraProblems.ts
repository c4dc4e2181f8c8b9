import { Problem } from '../../problem';
import { EnvironmentScope, envProblem } from '../envProblem';
import { secretProblem } from '../secretProblem';
import { DagValue } from '../value';
import { DagValueReading } from '../values';
import { walkDagValue } from '../walkDagValue';

const nameOf = (path: Problem['path']) =>
  String([...path].reverse().find(part => typeof part === 'string') ?? '');

function readingProblem(
  reading: DagValueReading,
  path: Problem['path'],
  scope: EnvironmentScope,
): string | undefined {
  switch (reading.kind) {
    case 'list':
    case 'mapping':
      return undefined;
    case 'malformed':
      return reading.reason;
    case 'env':
      return envProblem(reading.name, scope);
    case 'literal':
      return typeof reading.value === 'string'
        ? secretProblem(nameOf(path), reading.value)
        : undefined;
    default:
      return 'is written into the asset as it is: only fixed values and "$env" are possible';
  }
}

/** What is wrong about the further facts of an asset. */
export function assetExtraProblems(
  extra: DagValue | undefined,
  path: Problem['path'],
  scope: EnvironmentScope,
): Problem[] {
  const problems: Problem[] = [];
  if (extra === undefined) return problems;
  walkDagValue(extra, path, (reading, at) => {
    const message = readingProblem(reading, at, scope);
    if (message) problems.push({ path: at, message });
  });
  return problems;
}
