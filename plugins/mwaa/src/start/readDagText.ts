import {
  AirflowTarget,
  DagParts,
  dagPartsOf,
  InvalidDagSpecError,
  parseDagSourceYaml,
  parseYaml,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { DagText, TextProblem } from './DagText';
import { lineOfPath } from './lineOfPath';
import { takenDag } from './takenDag';

/** Characters; nobody writes a specification near that. */
export const MAX_TEXT = 2 * 1024 * 1024;

const refused = (message: string): DagText => ({
  problems: [{ path: [], message }],
});

const handwritten = refused(
  'It says that the Python of this DAG is handwritten, so there are no tasks to edit here. Change the Python in its repository.',
);

const isHandwritten = (value: unknown) =>
  (value as { source?: unknown } | null)?.source === 'handwritten';

function problemsWithLines(
  text: string,
  problems: readonly Problem[],
): TextProblem[] {
  const lineOf = lineOfPath(text);
  return problems.map(problem => {
    const line = problem.path.length ? lineOf(problem.path) : undefined;
    return line === undefined ? { ...problem } : { ...problem, line };
  });
}

function withProblems(text: string, problems: readonly Problem[]): DagText {
  const reading = parseYaml(text);
  // What is wrong about the YAML itself says its line.
  if (!reading.ok) return { problems: reading.problems };
  if (isHandwritten(reading.value)) return handwritten;
  const dag = takenDag(reading.value);
  return { problems: problemsWithLines(text, problems), ...(dag && { dag }) };
}

/**
 * Reads a `dag.yaml`, or JSON of the same shape. With the target also whether
 * that Airflow can do it. What is wrong does not keep the rest from being
 * taken, if there are tasks that can be shown.
 */
export function readDagText(text: string, target?: AirflowTarget): DagText {
  if (text.length > MAX_TEXT) return refused('It is larger than 2 MB.');
  if (!text.trim()) return refused('It is empty.');
  try {
    const source = parseDagSourceYaml(text, target);
    if (source.source === 'handwritten') return handwritten;
    const parts: DagParts = dagPartsOf(source.spec);
    return { problems: [], dag: parts };
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return withProblems(text, error.problems);
  }
}
