import { paramFormatProblem } from 'backstage-plugin-mwaa-common';

type Schema = Record<string, unknown>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

const isOfType = (value: unknown, type: unknown) =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

/** Python's patterns are not all patterns of a browser; Airflow looks at those again. */
function isMatch(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

const size = (value: unknown) =>
  typeof value === 'string' ? [...value].length : (value as unknown[]).length;

/** By keyword of JSON Schema: the types it is about, when it is broken, and what to do. */
const rules: readonly [
  keyword: string,
  type: string,
  isBroken: (value: unknown, limit: never) => boolean,
  text: (limit: never) => string,
][] = [
  [
    'minimum',
    'number',
    (v, l) => (v as number) < l,
    l => `Write at least ${l}.`,
  ],
  [
    'maximum',
    'number',
    (v, l) => (v as number) > l,
    l => `Write at most ${l}.`,
  ],
  [
    'exclusiveMinimum',
    'number',
    (v, l) => (v as number) <= l,
    l => `Write more than ${l}.`,
  ],
  [
    'exclusiveMaximum',
    'number',
    (v, l) => (v as number) >= l,
    l => `Write less than ${l}.`,
  ],
  [
    'minLength',
    'string',
    (v, l) => size(v) < l,
    l => `Write at least ${l} characters.`,
  ],
  [
    'maxLength',
    'string',
    (v, l) => size(v) > l,
    l => `Write at most ${l} characters.`,
  ],
  [
    'pattern',
    'string',
    (v, l) => !isMatch(v as string, l),
    l => `It must match ${l}.`,
  ],
  ['minItems', 'array', (v, l) => size(v) < l, l => `List at least ${l}.`],
  ['maxItems', 'array', (v, l) => size(v) > l, l => `List at most ${l}.`],
];

/**
 * What is wrong with the value of a param, as a sentence; undefined when it
 * fits. It knows the keywords that people use; Airflow checks them all.
 */
export function valueProblem(
  schema: Schema,
  value: unknown,
): string | undefined {
  const types = [schema.type].flat().filter(type => type !== undefined);
  if (types.length && !types.some(type => isOfType(value, type)))
    return `It must be ${types.join(' or ')}.`;
  const broken = rules.find(
    ([keyword, type, isBroken]) =>
      schema[keyword] !== undefined &&
      typeOf(value) === type &&
      isBroken(value, schema[keyword] as never),
  );
  if (broken) return broken[3](schema[broken[0]] as never);
  const format =
    typeof value === 'string' && typeof schema.format === 'string'
      ? paramFormatProblem(value, schema.format)
      : undefined;
  if (format) return `It ${format}.`;
  if (!Array.isArray(value) || typeof schema.items !== 'object')
    return undefined;
  const wrong = value
    .map(item => valueProblem(schema.items as Schema, item))
    .findIndex(problem => problem !== undefined);
  return wrong < 0
    ? undefined
    : `Number ${wrong + 1} of the list: ${valueProblem(schema.items as Schema, value[wrong])}`;
}
