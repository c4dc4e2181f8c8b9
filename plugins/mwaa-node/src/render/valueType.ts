import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';

function literalType(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    case 'number':
      return Number.isInteger(value) ? 'int' : 'float';
    default:
      return value === null ? 'object' : 'dict';
  }
}

/** The Python type with which an argument reaches the function; `object` when only the run knows. */
export function valueType(value: DagValue): string {
  const reading = readDagValue(value);
  switch (reading.kind) {
    case 'literal':
      return literalType(reading.value);
    case 'list':
      return 'list';
    case 'mapping':
      return 'dict';
    case 'bytes':
      return 'bytes';
    case 'set':
      return 'set';
    case 'result':
      // A part of a result is pulled by Jinja.
      return reading.path ? 'str' : 'object';
    case 'template':
    case 'param':
    case 'event':
    case 'file':
      // Airflow fills them in as text.
      return 'str';
    default:
      return 'object';
  }
}
