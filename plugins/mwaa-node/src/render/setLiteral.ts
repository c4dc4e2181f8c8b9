import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';

/** A set, its items in the order given; the empty one has no literal. */
export function setLiteral(items: readonly PythonValue[]): PythonExpression {
  const distinct = [...new Set(items.map(pythonLiteral))];
  return new PythonExpression(
    distinct.length > 0 ? `{${distinct.join(', ')}}` : 'set()',
  );
}
