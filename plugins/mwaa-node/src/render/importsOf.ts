import { PythonImport } from './imports';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';

/** What the expressions inside a value need the file to import. */
export function importsOf(value: PythonValue): readonly PythonImport[] {
  if (value instanceof PythonExpression) return value.imports;
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(importsOf)
    : [];
}
