import { definedEntries } from './definedEntries';
import { PythonImport } from './imports';
import { importsOf } from './importsOf';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';

/** `Class(value, name=value)` of an imported class; what is undefined is left out. */
export function callExpression(
  { module, name }: Required<Pick<PythonImport, 'module' | 'name'>>,
  values: readonly PythonValue[],
  named: Record<string, PythonValue | undefined> = {},
): PythonExpression {
  const entries = definedEntries(named);
  const items = [
    ...values.map(pythonLiteral),
    ...entries.map(
      ([argument, value]) => `${argument}=${pythonLiteral(value)}`,
    ),
  ];
  return new PythonExpression(`${name}(${items.join(', ')})`, [
    { module, name },
    ...values.flatMap(importsOf),
    ...entries.flatMap(([, value]) => importsOf(value)),
  ]);
}
