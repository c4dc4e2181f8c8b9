import { OperatorFieldType } from '../../airflow/operatorDefinition';
import { JsonSchema } from './JsonSchema';
import { callableSchema } from '../schema/callableSchema';
import { branchCaseSchema, conditionSchema } from '../schema/conditionSchema';
import { definedAs } from './definedAs';
import { plainMapping } from './plainMapping';
import { zodSchemaAsJson } from './zodSchemaAsJson';

const text: JsonSchema = { type: 'string' };
const always = (schema: JsonSchema) => () => schema;

/** The literals of each type of argument; `mark`: what may stand in place of a part. */
export const literalSchemas: Record<
  Exclude<OperatorFieldType, 'enum' | 'any'>,
  (mark: JsonSchema) => JsonSchema
> = {
  string: always(text),
  text: always(text),
  integer: always({ type: 'integer' }),
  number: always({ type: 'number' }),
  boolean: always({ type: 'boolean' }),
  duration: always({ type: 'string', pattern: '^P' }),
  dateTime: always({ type: 'string', pattern: '^\\d{4}-' }),
  time: always({ type: 'string', pattern: '^\\d{2}:' }),
  dateTimeOrTime: always({ type: 'string', pattern: '^\\d{2}(\\d{2}-|:)' }),
  stringList: mark => ({ type: 'array', items: { anyOf: [text, mark] } }),
  stringMap: mark => plainMapping({ anyOf: [text, mark] }),
  list: always({ type: 'array', items: definedAs('value') }),
  map: always(plainMapping(definedAs('value'))),
  callable: always(zodSchemaAsJson(callableSchema)),
  taskIds: always({ type: 'array', items: text, minItems: 1 }),
  condition: always(zodSchemaAsJson(conditionSchema)),
  cases: always(zodSchemaAsJson(branchCaseSchema.array().min(1))),
};
