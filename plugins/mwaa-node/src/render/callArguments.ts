import { importsOf } from './importsOf';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';

/**
 * `name(argument=value)`; more than two arguments stand on a line each, for
 * which the comma at the end asks the formatter.
 */
export function callArguments(
  name: string,
  values: readonly (readonly [
    argument: string | undefined,
    value: PythonValue,
  ])[],
): PythonExpression {
  const items = values.map(([argument, value]) =>
    argument === undefined
      ? pythonLiteral(value)
      : `${argument}=${pythonLiteral(value)}`,
  );
  const end = items.length > 2 ? ',' : '';
  return new PythonExpression(
    `${name}(${items.join(', ')}${end})`,
    values.flatMap(([, value]) => importsOf(value)),
  );
}
