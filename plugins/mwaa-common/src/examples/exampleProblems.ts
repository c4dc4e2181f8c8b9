import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from '../dag/InvalidDagSpecError';
import { parseDagSpec } from '../dag/parseDagSpec';
import { Problem } from '../problem';
import { DagExample } from './DagExample';

/** What an Airflow cannot do of an example; nothing if one can begin with it there. */
export function exampleProblems(
  { spec }: DagExample,
  target: AirflowTarget,
): readonly Problem[] {
  try {
    parseDagSpec(spec, target);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return error.problems;
  }
}
