import { Problem } from '../../problem';
import { secretProblem } from '../secretProblem';
import { textOf } from '../textOf';
import { DagValue } from '../value';
import { readDagValue } from '../values';

// The forms in which AWS takes environment variables and the like.
const pairs = [
  ['name', 'value'],
  ['Name', 'Value'],
  ['key', 'value'],
  ['Key', 'Value'],
] as const;

function literalText(value: DagValue | undefined): string | undefined {
  const reading = value === undefined ? undefined : readDagValue(value);
  return reading?.kind === 'literal' && typeof reading.value === 'string'
    ? reading.value
    : undefined;
}

/** Why the value of `{ name: DB_PASSWORD, value: … }` is refused. */
export function pairedSecretProblems(
  mapping: { [key: string]: DagValue },
  path: Problem['path'],
): Problem[] {
  return pairs.flatMap(([name, value]) => {
    const named = textOf(mapping[name]);
    const text = literalText(mapping[value]);
    const message =
      named && text !== undefined ? secretProblem(named, text) : undefined;
    // A text that is a secret by itself is reported where it stands.
    return message && !secretProblem('', text!)
      ? [{ path: [...path, value], message }]
      : [];
  });
}
