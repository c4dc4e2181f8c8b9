import { PlainValue } from './plainValue';
import { DagValue } from './value';

/** What a value of an operator argument is. */
export type DagValueReading =
  | { kind: 'template'; template: string }
  | { kind: 'result'; task: string; key?: string }
  | { kind: 'param'; name: string }
  /** Reaches the operator unchanged, whatever it holds. */
  | { kind: 'literal'; value: PlainValue }
  | { kind: 'list'; items: DagValue[] }
  | { kind: 'mapping'; entries: [string, DagValue][] }
  | { kind: 'malformed'; reason: string };

const marks = ['$template', '$result', '$param', '$literal'];

const malformed = (reason: string): DagValueReading => ({
  kind: 'malformed',
  reason,
});

function readResult(value: DagValue): DagValueReading {
  if (typeof value === 'string' && value)
    return { kind: 'result', task: value };
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const { task, key, ...rest } = value;
    if (
      typeof task === 'string' &&
      task &&
      (key === undefined || (typeof key === 'string' && key)) &&
      Object.keys(rest).length === 0
    ) {
      return { kind: 'result', task, ...(key && { key }) };
    }
  }
  return malformed(
    '"$result" takes the id of a task, or a mapping of "task" and "key"',
  );
}

function readMark(mark: string, value: DagValue): DagValueReading {
  switch (mark) {
    case '$template':
      return typeof value === 'string'
        ? { kind: 'template', template: value }
        : malformed('"$template" takes text');
    case '$param':
      return typeof value === 'string' && value
        ? { kind: 'param', name: value }
        : malformed('"$param" takes the name of a param');
    case '$literal':
      return { kind: 'literal', value };
    default:
      return readResult(value);
  }
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
  const mark = entries.map(([key]) => key).find(key => key.startsWith('$'));
  if (mark === undefined) return { kind: 'mapping', entries };
  if (!marks.includes(mark)) {
    return malformed(
      `"${mark}" is no mark (${marks.join(', ')}); a literal mapping with keys that begin with "$" stands under "$literal"`,
    );
  }
  return entries.length > 1
    ? malformed(
        `"${mark}" must be the only key of its mapping; a literal mapping stands under "$literal"`,
      )
    : readMark(mark, value[mark]);
}
