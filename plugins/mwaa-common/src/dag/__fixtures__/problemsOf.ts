import { airflowTarget } from '../../airflow/airflowTarget';
import { problemText } from '../../problemText';
import { InvalidDagSpecError } from '../InvalidDagSpecError';
import { parseDagSpec } from '../parseDagSpec';

/** What is wrong about the input, one line a problem; other errors pass. */
export function problemsOf(input: unknown, version?: string): string[] {
  try {
    parseDagSpec(input, version ? airflowTarget(version) : undefined);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return error.problems.map(problemText);
  }
}
