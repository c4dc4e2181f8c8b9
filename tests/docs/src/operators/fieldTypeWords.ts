import { OperatorField, OperatorFieldType } from 'backstage-plugin-mwaa-common';
import { codes } from '../markdown/code';

const words = (
  specification: string,
): Readonly<Record<OperatorFieldType, string>> => ({
  string: 'text',
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  duration: `[duration](${specification}#durations)`,
  enum: 'one of',
  stringList: 'list of texts',
  stringMap: 'mapping to texts',
  list: 'list',
  map: 'mapping',
  dateTime: `[date](${specification}#dates)`,
  time: `[time of day](${specification}#dates)`,
  dateTimeOrTime: `[date or time of day](${specification}#dates)`,
  callable: 'function of the component, `{ module, callable }`',
  taskIds: 'list of ids of tasks or groups',
  condition: `[condition](${specification}#conditions)`,
  cases: `list of [conditions](${specification}#conditions) with \`then\``,
  any: 'any value',
});

/**
 * The type of an argument, as Markdown. `specification`: the way from the page
 * to the reference of the specification.
 */
export function fieldTypeWords(
  field: OperatorField,
  specification: string,
): string {
  const type = words(specification)[field.type];
  const options = field.options
    ? `${field.type === 'enum' ? '' : ', of'} ${codes(field.options)}`
    : '';
  return `${type}${options}${field.orList ? ' or list of texts' : ''}`;
}
