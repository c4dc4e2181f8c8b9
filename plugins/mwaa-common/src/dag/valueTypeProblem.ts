import { ZodTypeAny } from 'zod/v3';
import { OperatorField } from '../airflow/operatorDefinition';
import { didYouMean } from '../didYouMean';
import { quoted } from '../quoted';
import { dateProblem } from './dateProblem';
import { casesProblem } from './casesProblem';
import { comparisonProblem } from './comparisonProblem';
import { durationProblem } from './durationProblem';
import { callableSchema } from './schema/callableSchema';
import { branchCaseSchema, conditionSchema } from './schema/conditionSchema';
import { shapeProblem } from './shapeProblem';
import { timeOfDayProblem } from './timeOfDayProblem';
import { DagValue } from './value';
import { DagValueReading, readDagValue } from './values';

type Check = (
  reading: DagValueReading,
  field: OperatorField,
  value: DagValue,
) => string | undefined;

const literalOf = (reading: DagValueReading) =>
  reading.kind === 'literal' ? reading.value : undefined;
const isMapping = (value: DagValue | undefined) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is there only later: when the DAG is rendered, or when it runs. */
const isFilledIn = (reading: DagValueReading) =>
  ['template', 'result', 'param', 'event', 'env'].includes(reading.kind);

/** Marks with a value of their own that an argument of the type takes. */
const ownMarks: Partial<
  Record<OperatorField['type'], readonly DagValueReading['kind'][]>
> = {
  string: ['file', 'bytes', 'enum'],
  text: ['file', 'bytes', 'enum'],
  enum: ['enum'],
  duration: ['duration'],
  dateTime: ['dateTime'],
  dateTimeOrTime: ['dateTime'],
  stringList: ['set', 'file'],
  list: ['set', 'file'],
  map: ['file'],
  stringMap: ['file'],
  callable: ['callable'],
  any: ['file', 'bytes', 'enum', 'duration', 'dateTime', 'set', 'callable'],
};

const isText = (value: DagValue) => {
  const reading = readDagValue(value);
  return (
    isFilledIn(reading) ||
    ['file', 'enum'].includes(reading.kind) ||
    typeof literalOf(reading) === 'string'
  );
};
const isId = (value: DagValue) => typeof value === 'string' && value !== '';

const primitive =
  (type: string, words: string): Check =>
  reading =>
    typeof literalOf(reading) === type ? undefined : `must be ${words}`;

const items = (reading: DagValueReading): DagValue[] | undefined => {
  if (reading.kind === 'list') return reading.items;
  const literal = literalOf(reading);
  return Array.isArray(literal) ? literal : undefined;
};
const entries = (reading: DagValueReading): DagValue[] | undefined => {
  if (reading.kind === 'mapping')
    return reading.entries.map(([, value]) => value);
  const literal = literalOf(reading);
  return isMapping(literal) ? Object.values(literal as object) : undefined;
};

const shape =
  (schema: ZodTypeAny): Check =>
  (_, __, value) =>
    shapeProblem(schema, value);

const checks: Record<OperatorField['type'], Check> = {
  string: primitive('string', 'text'),
  text: primitive('string', 'text'),
  number: primitive('number', 'a number'),
  boolean: primitive('boolean', 'true or false'),
  integer: reading =>
    Number.isInteger(literalOf(reading)) ? undefined : 'must be a whole number',
  duration: reading => {
    const text = literalOf(reading);
    return durationProblem(typeof text === 'string' ? text : '', {
      positive: true,
    });
  },
  enum: (reading, { options = [] }) => {
    const text = literalOf(reading);
    if (typeof text === 'string' && options.includes(text)) return undefined;
    return `must be one of ${options.map(quoted).join(', ')}.${
      typeof text === 'string' ? didYouMean(text, options) : ''
    }`;
  },
  stringList: (reading, { options }) => {
    const texts = items(reading);
    if (!texts?.every(isText)) return 'must be a list of texts';
    const strange = texts.filter(
      text => typeof text === 'string' && options?.includes(text) === false,
    );
    return strange.length && options
      ? `takes only ${options.map(quoted).join(', ')}, not ${strange.map(text => quoted(String(text))).join(', ')}`
      : undefined;
  },
  stringMap: reading =>
    entries(reading)?.every(isText)
      ? undefined
      : 'must be a mapping of names to texts; write numbers and true or false in quotes',
  list: reading => (items(reading) ? undefined : 'must be a list'),
  map: reading => (entries(reading) ? undefined : 'must be a mapping'),
  dateTime: reading => {
    const text = literalOf(reading);
    return dateProblem(typeof text === 'string' ? text : '');
  },
  time: reading => timeOfDayProblem(literalOf(reading)),
  dateTimeOrTime: reading => {
    const text = literalOf(reading);
    if (timeOfDayProblem(text) === undefined) return undefined;
    return typeof text === 'string' && dateProblem(text) === undefined
      ? undefined
      : 'must be a time of day such as "06:30", or a date and time such as "2026-01-31T06:30:00"';
  },
  callable: shape(callableSchema),
  taskIds: reading =>
    items(reading)?.length && items(reading)?.every(isId)
      ? undefined
      : 'must be a list of ids of tasks or groups',
  condition: (reading, field, value) =>
    shape(conditionSchema)(reading, field, value) ?? comparisonProblem(value),
  cases: (reading, field, value) =>
    shape(branchCaseSchema.array().min(1))(reading, field, value) ??
    casesProblem(value),
  any: () => undefined,
};

/** What only the run knows. */
const isForLater = ({ kind }: DagValueReading) =>
  ['template', 'param', 'event', 'file', 'result'].includes(kind);

/** What Airflow holds as text until it fills it in, or for good. */
const isTextAtFirst = (reading: DagValueReading) =>
  ['template', 'param', 'event', 'file'].includes(reading.kind) ||
  (reading.kind === 'result' && reading.path !== undefined) ||
  typeof literalOf(reading) === 'string';

/** Why a value does not fit the argument, if it does not. */
export function valueTypeProblem(
  value: DagValue,
  field: OperatorField,
): string | undefined {
  const reading = readDagValue(value);
  if (field.fixed && isForLater(reading)) {
    return 'is read by the class before Airflow fills anything in: this argument takes only a fixed value, though what is inside of a list or mapping may be filled in';
  }
  if (field.textAtOnce && reading.kind === 'result' && !reading.path) {
    return 'must be text when Airflow reads the DAG, and a result is not there then; write {{ ti.xcom_pull(task_ids=…) }} in a "$template"';
  }
  if (field.parsesText && isTextAtFirst(reading)) {
    return 'must be a list, a mapping or the whole result of a task, because Airflow would read text as Python here; write the template inside of the list or mapping';
  }
  if (isFilledIn(reading) || reading.kind === 'malformed') return undefined;
  if (ownMarks[field.type]?.includes(reading.kind)) return undefined;
  if (literalOf(reading) === null) {
    return field.required ? 'must be given, not null' : undefined;
  }
  const list = field.orList ? items(reading) : undefined;
  if (list) {
    const wrong = list.findIndex(item => !isText(item));
    return wrong < 0 && list.length
      ? undefined
      : 'must be text or a list of texts';
  }
  return checks[field.type](reading, field, value);
}
