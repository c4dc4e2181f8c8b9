import { identifier } from './identifier';
import { PythonExpression } from './PythonExpression';

/** A member of an enumeration: `Color.RED`, its class imported. */
export function enumMember(
  className: string,
  member: string,
): PythonExpression {
  const parts = className.split('.').map(identifier);
  const name = parts.pop()!;
  return new PythonExpression(`${name}.${identifier(member)}`, [
    { module: parts.join('.'), name },
  ]);
}
