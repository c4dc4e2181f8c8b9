import { z } from 'zod/v3';
import { PlainValue } from './plainValue';
import { callableSchema } from './schema/callableSchema';
import { DagValue } from './value';

/** What a value of an operator argument is. */
export type DagValueReading =
  | { kind: 'template'; template: string }
  | { kind: 'result'; task: string; key?: string; path?: (string | number)[] }
  | { kind: 'param'; name: string }
  | { kind: 'env'; name: string }
  | { kind: 'event'; asset: string; key?: string }
  | { kind: 'file'; path: string }
  | { kind: 'callable'; module: string; callable: string }
  | { kind: 'bytes'; base64: string }
  | { kind: 'set'; items: PlainValue[] }
  | { kind: 'duration'; duration: string }
  | { kind: 'dateTime'; dateTime: string }
  | { kind: 'enum'; className: string; member: string }
  /** Reaches the operator unchanged, whatever it holds. */
  | { kind: 'literal'; value: PlainValue }
  | { kind: 'list'; items: DagValue[] }
  | { kind: 'mapping'; entries: [string, DagValue][] }
  | { kind: 'malformed'; reason: string };

const text = z.string().min(1);

/** A mark that takes what the schema says, or is refused with the reason. */
const mark = <S extends z.ZodTypeAny>(
  schema: S,
  takes: string,
  read: (value: z.output<S>) => DagValueReading,
) => ({ schema, takes, read });

const resultSchema = z.union([
  text.transform(task => ({ task, key: undefined, path: undefined })),
  z
    .object({
      task: text,
      key: text.optional(),
      path: z
        .array(z.union([text, z.number().int()]))
        .min(1)
        .optional(),
    })
    .strict(),
]);
const eventSchema = z.union([
  text.transform(asset => ({ asset, key: undefined })),
  z.object({ asset: text, key: text.optional() }).strict(),
]);
const base64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const member = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)\.([A-Za-z_]\w*)$/;

const marks = {
  $template: mark(z.string(), 'text', template => ({
    kind: 'template',
    template,
  })),
  $result: mark(
    resultSchema,
    'the id of a task, or a mapping of "task" and "key" or "path"',
    ({ task, key, path }) => ({
      kind: 'result',
      task,
      ...(key !== undefined && { key }),
      ...(path !== undefined && { path }),
    }),
  ),
  $param: mark(text, 'the name of a param', name => ({ kind: 'param', name })),
  $env: mark(text, 'the name of a value under "values"', name => ({
    kind: 'env',
    name,
  })),
  $event: mark(
    eventSchema,
    'the key of an asset, or a mapping of "asset" and "key"',
    ({ asset, key }) => ({
      kind: 'event',
      asset,
      ...(key !== undefined && { key }),
    }),
  ),
  $file: mark(text, 'the path of a file beside the DAG', path => ({
    kind: 'file',
    path,
  })),
  $callable: mark(
    callableSchema,
    'a mapping of "module" and "callable"',
    callable => ({ kind: 'callable', ...callable }),
  ),
  $bytes: mark(z.string().regex(base64), 'Base64', value => ({
    kind: 'bytes',
    base64: value,
  })),
  $set: mark(
    z.array(z.union([z.string(), z.number(), z.boolean()])),
    'a list of texts and numbers',
    items => ({
      kind: 'set',
      items,
    }),
  ),
  $duration: mark(text, 'an ISO 8601 duration such as "PT5M"', duration => ({
    kind: 'duration',
    duration,
  })),
  $date: mark(text, 'a date such as "2026-01-31T06:00:00"', dateTime => ({
    kind: 'dateTime',
    dateTime,
  })),
  $enum: mark(
    z.string().regex(member),
    'the import path of a class with one of its members, such as "package.module.Color.RED"',
    path => {
      const [, className, name] = member.exec(path)!;
      return { kind: 'enum', className, member: name };
    },
  ),
  $literal: mark(
    z.custom<PlainValue>(() => true),
    'any value',
    value => ({
      kind: 'literal',
      value,
    }),
  ),
};

/** What an argument may be besides a literal, in the order of the documentation. */
export const markNames = Object.keys(marks);

/** What each of them takes, and in words. */
export const markTakes: Readonly<
  Record<string, { schema: z.ZodTypeAny; takes: string }>
> = marks;

const malformed = (reason: string): DagValueReading => ({
  kind: 'malformed',
  reason,
});

function readMark(name: keyof typeof marks, value: DagValue): DagValueReading {
  const { schema, takes, read } = marks[name] as ReturnType<
    typeof mark<z.ZodTypeAny>
  >;
  const parsed = schema.safeParse(value);
  return parsed.success
    ? read(parsed.data)
    : malformed(`"${name}" takes ${takes}`);
}

/**
 * Reads one level of an argument. A mapping with a key that begins with `$`
 * must be exactly one of the marks; a literal one is written with `$literal`.
 */
export function readDagValue(value: DagValue): DagValueReading {
  if (value === null || typeof value !== 'object') {
    return { kind: 'literal', value };
  }
  if (Array.isArray(value)) return { kind: 'list', items: value };
  const entries = Object.entries(value);
  const name = entries.map(([key]) => key).find(key => key.startsWith('$'));
  if (name === undefined) return { kind: 'mapping', entries };
  if (!markNames.includes(name)) {
    return malformed(
      `"${name}" is no mark (${markNames.join(', ')}); a literal mapping with keys that begin with "$" stands under "$literal"`,
    );
  }
  return entries.length > 1
    ? malformed(
        `"${name}" must be the only key of its mapping; a literal mapping stands under "$literal"`,
      )
    : readMark(name as keyof typeof marks, value[name]);
}
