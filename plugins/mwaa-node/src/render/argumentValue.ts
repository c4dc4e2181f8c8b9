import { InputError } from '@backstage/errors';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { ArgumentScope } from './ArgumentScope';
import { fieldValue } from './fieldValue';
import { literalText } from './literalText';
import { markValue } from './markValue';
import { PythonValue } from './pythonLiteral';

function mapValues<T, R>(
  entries: readonly [string, T][],
  change: (value: T) => R,
): { [key: string]: R } {
  return Object.fromEntries(
    entries.map(([key, value]) => [key, change(value)]),
  );
}

function literal(value: DagValue, scope: ArgumentScope): PythonValue {
  if (typeof value === 'string') return literalText(value, scope);
  if (Array.isArray(value)) return value.map(item => literal(item, scope));
  return typeof value === 'object' && value !== null
    ? mapValues(Object.entries(value), item => literal(item, scope))
    : value;
}

function nested(value: DagValue, scope: ArgumentScope): PythonValue {
  const reading = readDagValue(value);
  switch (reading.kind) {
    case 'literal':
      return literal(reading.value, scope);
    case 'list':
      return reading.items.map(item => nested(item, scope));
    case 'mapping':
      return mapValues(reading.entries, item => nested(item, scope));
    case 'malformed':
      throw new InputError(`${scope.field.name}: ${reading.reason}.`);
    default:
      return markValue(reading, scope);
  }
}

/**
 * The Python value of one operator argument. Literals in an argument that
 * Airflow renders are written so that they come out unchanged.
 */
export function argumentValue(
  value: DagValue,
  scope: ArgumentScope,
): PythonValue {
  return fieldValue(value, scope) ?? nested(value, scope);
}
