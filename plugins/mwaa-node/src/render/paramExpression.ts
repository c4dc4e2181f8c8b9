import { AirflowTarget, DagParam } from 'backstage-plugin-mwaa-common';
import { callExpression } from './callExpression';
import { coreImports } from './coreImports';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';

/** A param with its schema; one without a default must be given to a run. */
export function paramExpression(
  param: DagParam,
  target: AirflowTarget,
): PythonExpression {
  return callExpression(
    coreImports[target.major].Param,
    param.default === undefined ? [] : [param.default as PythonValue],
    {
      type: param.nullable ? ['null', param.type] : param.type,
      title: param.title,
      description: param.description,
      section: param.section,
      enum: param.enum as PythonValue | undefined,
      examples: param.examples as PythonValue | undefined,
      minimum: param.minimum,
      maximum: param.maximum,
      format: param.format,
      minLength: param.minLength,
      maxLength: param.maxLength,
      pattern: param.pattern,
    },
  );
}
