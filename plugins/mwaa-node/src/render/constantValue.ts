import { InputError } from '@backstage/errors';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { PythonValue } from './pythonLiteral';

/** A value that nothing fills in at run time: literals, at any depth. */
export function constantValue(value: DagValue, field: string): PythonValue {
  const reading = readDagValue(value);
  switch (reading.kind) {
    case 'literal':
      return reading.value as PythonValue;
    case 'list':
      return reading.items.map(item => constantValue(item, field));
    case 'mapping':
      return Object.fromEntries(
        reading.entries.map(([key, item]) => [key, constantValue(item, field)]),
      );
    default:
      throw new InputError(
        `${field} is fixed when the DAG is read, so it can only be a literal. Write the value itself.`,
      );
  }
}
