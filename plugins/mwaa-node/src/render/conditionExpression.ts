import { DagCondition } from 'backstage-plugin-mwaa-common';
import { pythonLiteral, PythonValue } from './pythonLiteral';

type Scalar = null | boolean | number | string;

/** As Jinja writes it, where a value arrives as text. */
function asText(value: Scalar): PythonValue {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

/** What Jinja makes of a value that is nothing. */
const TEXTS_OF_NOTHING = ['', 'None', 'False', '0', '[]', '{}'];

function isEmpty(name: string, expected: boolean, isText: boolean): string {
  if (!isText) return expected ? `not ${name}` : name;
  const texts = TEXTS_OF_NOTHING.map(pythonLiteral).join(', ');
  return `${name} ${expected ? 'in' : 'not in'} (${texts})`;
}

function comparedWith(
  name: string,
  values: readonly Scalar[],
  isText: boolean,
) {
  const areNumbers = values.every(value => typeof value === 'number');
  const left = isText && areNumbers ? `float(${name})` : name;
  const items = values.map(value =>
    pythonLiteral(isText && !areNumbers ? asText(value) : value),
  );
  if (items.length > 1) return `${left} in (${items.join(', ')})`;
  const isSingleton =
    !isText && (values[0] === null || typeof values[0] === 'boolean');
  return `${left} ${isSingleton ? 'is' : '=='} ${items[0]}`;
}

/**
 * The comparison as Python, true or false as `if` takes it.
 *
 * @param name - Python that stands for the value
 * @param isText - whether the value arrives as text, as Jinja makes it
 * @param mayBeNothing - whether it may have no number to compare
 */
export function conditionExpression(
  condition: DagCondition,
  name: string,
  isText: boolean,
  mayBeNothing = false,
): string {
  if (condition.equals !== undefined) {
    return comparedWith(name, [condition.equals], isText);
  }
  if (condition.oneOf) return comparedWith(name, condition.oneOf, isText);
  if (condition.empty !== undefined) {
    return isEmpty(name, condition.empty, isText);
  }
  const number = isText ? `float(${name})` : name;
  const [operator, limit] = (
    [
      ['>', condition.above],
      ['>=', condition.atLeast],
      ['<', condition.below],
      ['<=', condition.atMost],
    ] as const
  ).find(([, value]) => value !== undefined)!;
  const comparison = `${number} ${operator} ${pythonLiteral(limit!)}`;
  if (!mayBeNothing) return comparison;
  return isText
    ? `${name} not in ("", "None") and ${comparison}`
    : `${name} is not None and ${comparison}`;
}
