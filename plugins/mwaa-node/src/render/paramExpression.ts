import { AirflowTarget, DagParam } from 'backstage-plugin-mwaa-common';
import { coreModules } from './coreModules';
import { definedEntries } from './definedEntries';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';

/** A DAG param with its schema; one without a default must be given to a run. */
export function paramExpression(
  param: DagParam,
  target: AirflowTarget,
): PythonExpression {
  const schema = definedEntries<PythonValue>({
    type: param.type,
    description: param.description,
    enum: param.enum as PythonValue | undefined,
    minimum: param.minimum,
    maximum: param.maximum,
  });
  const items = schema.map(
    ([name, value]) => `${name}=${pythonLiteral(value)}`,
  );
  if (param.default !== undefined) items.unshift(pythonLiteral(param.default));
  return new PythonExpression(`Param(${items.join(', ')})`, [
    { module: coreModules[target.major].Param, name: 'Param' },
  ]);
}
