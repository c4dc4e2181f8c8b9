import { AirflowTarget, DagParam } from 'backstage-plugin-mwaa-common';
import { paramExpression } from './paramExpression';
import { PythonValue } from './pythonLiteral';

/** The value of `params` of a DAG or a task; `undefined` when there are none. */
export function paramExpressions(
  params: Readonly<Record<string, DagParam>> | undefined,
  target: AirflowTarget,
): PythonValue | undefined {
  const entries = Object.entries(params ?? {});
  return entries.length > 0
    ? Object.fromEntries(
        entries.map(([name, param]) => [name, paramExpression(param, target)]),
      )
    : undefined;
}
