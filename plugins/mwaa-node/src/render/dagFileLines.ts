import { statementStarts } from './statementStarts';

/** Where what stands in a DAG file; lines from 1. */
export interface DagFileLines {
  /** Of `with DAG(`. */
  dag: number;
  /** Of the first line of each task and group, by its full id. */
  nodes: ReadonlyMap<string, number>;
}

const ASSIGNED = /^\s+(\w+) = /;
const OPENED = /\) as (\w+):$/;

/**
 * Finds the statements of tasks and groups by their variables, which no other
 * statement inside of the DAG assigns.
 *
 * @param python - a DAG file, formatted
 * @param variables - of its tasks and groups, by full id
 */
export function dagFileLines(
  python: string,
  variables: ReadonlyMap<string, string>,
): DagFileLines {
  const lines = python.split('\n');
  const starts = statementStarts(python);
  const dag = starts.find(line => lines[line - 1].startsWith('with DAG('))!;
  const found = new Map<string, number>();
  starts.forEach((line, index) => {
    if (line <= dag) return;
    const end = starts[index + 1] ?? lines.length + 1;
    const variable =
      ASSIGNED.exec(lines[line - 1])?.[1] ?? OPENED.exec(lines[end - 2])?.[1];
    if (variable && !found.has(variable)) found.set(variable, line);
  });
  return {
    dag,
    nodes: new Map(
      [...variables].flatMap(([id, variable]) => {
        const line = found.get(variable);
        return line === undefined ? [] : [[id, line]];
      }),
    ),
  };
}
