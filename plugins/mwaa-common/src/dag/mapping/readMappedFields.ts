import { OperatorField } from '../../airflow/operatorDefinition';
import { Problem } from '../../problem';
import { DagValue } from '../value';
import { readDagValue } from '../values';
import { mappedPlace } from './mappedPlace';
import { MappedField } from './MappedField';

function constantsOf(value: DagValue): DagValue[] | undefined {
  const reading = readDagValue(value);
  if (reading.kind === 'list') return reading.items;
  return reading.kind === 'literal' && Array.isArray(reading.value)
    ? reading.value.map((item): DagValue => ({ $literal: item }))
    : undefined;
}

/** The field that an entry of a mapping argument is. */
const entryOf = (field: OperatorField, key: string): OperatorField => ({
  name: `${field.name}.${key}`,
  title: field.title,
  help: field.help,
  type: field.type === 'stringMap' ? 'string' : 'any',
  template: field.template,
  example: null,
});

/** Reads `each` or `together` of a mapping. */
export const readMappedFields = (
  given: { [name: string]: DagValue },
  path: Problem['path'],
  fields: readonly OperatorField[],
): MappedField[] =>
  Object.entries(given).map(([name, value]) => {
    const { argument, key } = mappedPlace(name);
    const field = fields.find(known => known.name === argument);
    return {
      name,
      argument,
      ...(key !== undefined && { key }),
      path: [...path, name],
      reading: readDagValue(value),
      constants: constantsOf(value),
      field: field && key !== undefined ? entryOf(field, key) : field,
    };
  });
