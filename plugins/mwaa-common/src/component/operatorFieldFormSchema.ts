import {
  OperatorField,
  OperatorFieldType,
} from '../airflow/operatorDefinition';
import { isYamlField } from './isYamlField';
import { JsonSchema } from './JsonSchema';

const text = { type: 'string' };
const area = (rows: number): JsonSchema => ({
  type: 'string',
  'ui:widget': 'textarea',
  'ui:options': { rows },
});

/*
 * The scaffolder merges the `ui:*` keys of all operators by the name of the
 * field, so they follow from the type alone, and a test keeps fields of one
 * name at one widget.
 */
const byType: Record<OperatorFieldType, JsonSchema> = {
  string: text,
  text: area(4),
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  duration: { ...text, pattern: '^P' },
  enum: text,
  stringList: { type: 'array', items: text },
  stringMap: { type: 'object', additionalProperties: text },
  list: area(6),
  map: area(6),
  dateTime: text,
  time: text,
  dateTimeOrTime: text,
  callable: area(6),
  taskIds: { type: 'array', items: text },
  condition: area(6),
  cases: area(6),
  any: area(6),
};

const kind = (field: OperatorField): string => {
  const { type } = field;
  if (type === 'any') return ' Text, or a mapping or list as YAML or JSON.';
  if (type === 'duration') return ' ISO 8601, e.g. PT30S.';
  return isYamlField(field) ? ' As YAML or JSON.' : '';
};

const sample = (field: OperatorField): string => {
  const { example, type } = field;
  if (type === 'boolean' || type === 'enum') return '';
  if (typeof example === 'string' || typeof example === 'number') {
    return ` For example: ${example}`;
  }
  return isYamlField(field) ? ` For example: ${JSON.stringify(example)}` : '';
};

/*
 * Only what is chosen rather than typed is filled in with Airflow’s default:
 * a box that looks unchecked must not mean checked.
 */
const defaultOf = ({ type, default: value }: OperatorField): JsonSchema =>
  value !== undefined && (type === 'boolean' || type === 'enum')
    ? { default: value }
    : {};

const optionsOf = ({ type, options }: OperatorField): JsonSchema => {
  if (!options) return {};
  return type === 'stringList'
    ? { items: { ...text, enum: [...options] }, uniqueItems: true }
    : { enum: [...options] };
};

/** What the wizard shows for one argument of an operator. */
export const operatorFieldFormSchema = (field: OperatorField): JsonSchema => ({
  title: field.title,
  description: `${field.help}${kind(field)}${sample(field)}`,
  ...byType[field.type],
  ...optionsOf(field),
  ...defaultOf(field),
});
