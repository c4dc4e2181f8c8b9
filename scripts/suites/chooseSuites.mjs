import { ProblemError } from '../ProblemError.mjs';

/** The suites of these names, all without names, in the table's order. */
export function chooseSuites(suites, names) {
  const unknown = names.filter(name => !suites.some(s => s.name === name));
  if (unknown.length > 0) {
    throw new ProblemError(
      'Suites',
      `there is no suite ${unknown.join(', ')}`,
      `Choose among ${suites.map(s => s.name).join(', ')}.`,
    );
  }
  return suites.filter(s => names.length === 0 || names.includes(s.name));
}
