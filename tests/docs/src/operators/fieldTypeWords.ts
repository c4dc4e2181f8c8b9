import { OperatorField, OperatorFieldType } from 'backstage-plugin-mwaa-common';
import { codes } from '../markdown/code';

const words: Record<OperatorFieldType, string> = {
  string: 'text',
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  duration: '[duration](specification.md#durations)',
  enum: 'one of',
  stringList: 'list of texts',
  stringMap: 'mapping to texts',
  list: 'list',
  map: 'mapping',
  dateTime: '[date](specification.md#dates)',
  callable: 'function of the component, `{ module, callable }`',
  taskIds: 'list of ids of tasks or groups',
  condition: '[condition](specification.md#conditions)',
  cases: 'list of [conditions](specification.md#conditions) with `then`',
  any: 'any value',
};

/** The type of an argument, as Markdown. */
export function fieldTypeWords(field: OperatorField): string {
  const type = words[field.type];
  const options = field.options ? ` ${codes(field.options)}` : '';
  return `${type}${options}${field.orList ? ' or list of texts' : ''}`;
}
