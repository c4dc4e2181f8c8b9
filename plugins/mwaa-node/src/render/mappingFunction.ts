import { functionSource } from './functionSource';
import { importsOf } from './importsOf';
import { ModuleFunction } from './ModuleFunction';
import { pythonLiteral, PythonValue } from './pythonLiteral';

/** A function that makes a mapping out of an item of a result. */
export function mappingFunction(
  name: string,
  parameter: string,
  value: PythonValue,
): ModuleFunction {
  return {
    name,
    imports: importsOf(value),
    source: functionSource(
      name,
      parameter,
      'dict',
      'Say what one copy of the task is given.',
      [`return ${pythonLiteral(value)}`],
    ),
  };
}
