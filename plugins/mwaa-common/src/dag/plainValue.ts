import { Problem } from '../problem';
import { textProblem } from './textProblem';

const MAX_DEPTH = 50;

/** JSON, and nothing else: what a specification is made of. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | PlainValue[]
  | { [key: string]: PlainValue };

type Path = Problem['path'];

interface Reading {
  problems: Problem[];
  open: Set<object>;
}

const refuse = (reading: Reading, path: Path, message: string) => {
  reading.problems.push({ path, message });
  return undefined;
};

function readNumber(value: number, path: Path, reading: Reading) {
  if (!Number.isFinite(value)) {
    return refuse(reading, path, 'must be a finite number');
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return refuse(
      reading,
      path,
      'is a number too large to be kept exactly; write it as text, in quotes',
    );
  }
  return value === 0 ? 0 : value;
}

function readMapping(value: object, path: Path, reading: Reading) {
  const result: { [key: string]: PlainValue } = {};
  for (const [key, inner] of Object.entries(value)) {
    const problem =
      key === '__proto__' ? 'is not usable as a key' : textProblem(key);
    if (problem) refuse(reading, [...path, key], problem);
    else if (inner !== undefined) {
      const plain = read(inner, [...path, key], reading);
      if (plain !== undefined) result[key] = plain;
    }
  }
  return result;
}

function readNested(value: object, path: Path, reading: Reading) {
  if (reading.open.has(value)) {
    return refuse(reading, path, 'contains itself');
  }
  if (path.length > MAX_DEPTH) {
    return refuse(reading, path, `is nested deeper than ${MAX_DEPTH} levels`);
  }
  reading.open.add(value);
  try {
    if (Array.isArray(value)) {
      return value.map(
        (item, index) => read(item, [...path, index], reading) ?? null,
      );
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return refuse(reading, path, 'must be text, number, list or mapping');
    }
    return readMapping(value, path, reading);
  } finally {
    reading.open.delete(value);
  }
}

function read(
  value: unknown,
  path: Path,
  reading: Reading,
): PlainValue | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return readNumber(value, path, reading);
  if (typeof value === 'string') {
    const problem = textProblem(value);
    if (problem) refuse(reading, path, problem);
    return value;
  }
  if (typeof value === 'object') return readNested(value, path, reading);
  return refuse(reading, path, 'must be text, number, list or mapping');
}

/**
 * A copy of the input that is JSON; what is not is left out and reported.
 * Forbidden text is reported and kept, lest it also count as missing. Keys
 * whose value is undefined count as absent.
 */
export function plainValue(input: unknown): {
  value: PlainValue | undefined;
  problems: Problem[];
} {
  const reading: Reading = { problems: [], open: new Set() };
  if (input === undefined) return { value: undefined, problems: [] };
  try {
    return { value: read(input, [], reading), problems: reading.problems };
  } catch {
    // Only a getter or a proxy can throw here, and neither is JSON.
    return {
      value: undefined,
      problems: [{ path: [], message: 'cannot be read' }],
    };
  }
}
