import { callableParameters } from './callableParameters';
import { UsedFunction } from './callables';
import { pythonLiteral } from './pythonLiteral';

/** A function to fill in, as the template lays it out. */
export interface FunctionStub {
  name: string;
  parameters: string;
  returns: string;
  summary: string;
  refusal: string;
}

/** What operators want to be returned; others keep it for whom it may concern. */
const RETURNS: Record<string, string> = {
  branch_python: 'str | list[str]',
  short_circuit_python: 'bool',
  python_sensor: 'bool',
};

const list = (ids: readonly string[]) =>
  `${ids.length > 1 ? 'tasks' : 'task'} ${ids.join(', ')}`;

/**
 * What is known of a function from the tasks that use it; one that no task
 * uses is notified of how a run or a task ended.
 *
 * @param results - ids of the tasks whose results others take
 * @param path - of its file, below the folder of the DAG
 */
export function functionStub(
  name: string,
  uses: readonly UsedFunction[],
  results: ReadonlySet<string>,
  path: string,
): FunctionStub {
  const stub = (parameters: string, returns: string, summary: string) => ({
    name,
    parameters,
    returns,
    summary,
    refusal: pythonLiteral(`Write ${name} in ${path}.`),
  });
  const ids = [...new Set(uses.map(({ id }) => id))];
  if (uses.length === 0) {
    return stub('context: dict', 'None', 'Called to tell how it ended.');
  }
  if (uses.some(({ use }) => use === 'given')) {
    return stub(
      '*values: object, **context: object',
      'object',
      `Given to the ${list(ids)}.`,
    );
  }
  const wanted = new Set(
    uses.map(
      ({ task, id }) =>
        RETURNS[task.operator] ?? (results.has(id) ? 'object' : 'None'),
    ),
  );
  return stub(
    callableParameters(uses.map(({ task }) => task)),
    wanted.size === 1 ? [...wanted][0] : 'object',
    `Called by the ${list(ids)}.`,
  );
}
