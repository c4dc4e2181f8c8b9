import fc from 'fast-check';
import { palette } from 'backstage-plugin-mwaa-common';

type Path = (string | number)[];

/** Every place in a value, the value itself last. */
function places(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    places(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...inner, path];
}

type Change = (value: unknown) => unknown;

function changedAt(value: unknown, path: Path, change: Change): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      index === first ? changedAt(each, rest, change) : each,
    );
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [
      key,
      key === String(first) ? changedAt(each, rest, change) : each,
    ]),
  );
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.oneof(fc.anything(), fc.jsonValue()).map(
    (odd): Change =>
      () =>
        odd,
  ),
  fc
    .constantFrom(...palette.map(({ id }) => id), '2026-01-01', 'PT1H', 't0')
    .map(
      (text): Change =>
        () =>
          text,
    ),
  fc.constantFrom<Change>(
    () => undefined,
    () => null,
    () => ({ $result: 'nowhere' }),
    () => ({ $template: '{{ conn.x }}' }),
    () => '${{ values.x }}',
    value => [value],
    value => ({ value }),
    value => String(value),
    value => (Array.isArray(value) ? [...value, ...value] : value),
    value => (Array.isArray(value) ? value.slice(1) : value),
  ),
);

/** The value with something in it, or several things, as they may not be. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...places(value)), changes), {
      minLength: 1,
      maxLength: 3,
    })
    .map(all =>
      all.reduce<unknown>((each, [path, change]) => {
        try {
          return changedAt(each, path, change);
        } catch {
          // An earlier change took the place away.
          return each;
        }
      }, value),
    );
