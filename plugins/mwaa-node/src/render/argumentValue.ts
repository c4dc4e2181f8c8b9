import { InputError } from '@backstage/errors';
import {
  DagParam,
  DagValue,
  OperatorField,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { jinjaLiteral } from './jinjaLiteral';
import { jinjaParam } from './jinjaParam';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';
import { templateText } from './templateText';
import { timedeltaExpression } from './timedeltaExpression';

/** One argument, and what its value may refer to. */
export interface ArgumentScope {
  field: OperatorField;
  templateExt: readonly string[];
  params: Readonly<Record<string, DagParam>>;
  /** The Python variable of a task, by its id. */
  variables: ReadonlyMap<string, string>;
}

function mapValues<T, R>(
  entries: readonly [string, T][],
  change: (value: T) => R,
): { [key: string]: R } {
  return Object.fromEntries(
    entries.map(([key, value]) => [key, change(value)]),
  );
}

function literal(value: DagValue, scope: ArgumentScope): PythonValue {
  if (typeof value === 'string') {
    return scope.field.template
      ? jinjaLiteral(value, scope.templateExt)
      : value;
  }
  if (Array.isArray(value)) return value.map(item => literal(item, scope));
  return typeof value === 'object' && value !== null
    ? mapValues(Object.entries(value), item => literal(item, scope))
    : value;
}

function result(
  task: string,
  key: string | undefined,
  { field, variables }: ArgumentScope,
): PythonExpression {
  const variable = variables.get(task);
  if (!variable) {
    throw new InputError(
      `${field.name} takes the result of ${JSON.stringify(task)}, which is no task of this DAG.`,
    );
  }
  const index = key === undefined ? '' : `[${pythonLiteral(key)}]`;
  return new PythonExpression(`${variable}.output${index}`);
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
  }
  if (!scope.field.template) {
    throw new InputError(
      `Airflow does not fill in ${scope.field.name} at run time, so it can only be a literal. Write the value itself.`,
    );
  }
  switch (reading.kind) {
    case 'template':
      return templateText(reading.template, scope.templateExt);
    case 'param':
      return jinjaParam(reading.name, scope.params);
    case 'result':
      return result(reading.task, reading.key, scope);
    default:
      throw new InputError(`${scope.field.name} cannot be rendered.`);
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
  return scope.field.type === 'duration' && typeof value === 'string'
    ? timedeltaExpression(value)
    : nested(value, scope);
}
