import { ProblemError } from '../ProblemError.mjs';

/** Stands for every long suite. */
const FULL = 'full';

/**
 * The suites of these names, in the table's order; without names those that
 * are not long.
 */
export function chooseSuites(suites, names) {
  const known = [...suites.map(({ name }) => name), FULL];
  const unknown = names.filter(name => !known.includes(name));
  if (unknown.length > 0) {
    throw new ProblemError(
      'Suites',
      `there is no suite ${unknown.join(', ')}`,
      `Choose among ${known.join(', ')}.`,
    );
  }
  return suites.filter(
    ({ name, full = false }) =>
      names.includes(name) ||
      (full ? names.includes(FULL) : names.length === 0),
  );
}
