/**
 * Why a regular expression of a param is refused, if it is. The browser's
 * form reads it as JavaScript and Airflow as Python, so that only what both
 * read in the same way is possible.
 */
export function paramPatternProblem(pattern: string): string | undefined {
  try {
    RegExp(pattern, 'u');
  } catch {
    return 'is no regular expression that a browser understands';
  }
  const group = /\(\?(?![:=!])[<A-Za-z]*/.exec(pattern);
  if (group) {
    return `holds ${JSON.stringify(group[0])}, which browsers and Python read in different ways; use plain groups`;
  }
  const escape = /\\(?:[pPkcQEAZzG]|u\{)/.exec(pattern.replace(/\\\\/g, ''));
  return escape
    ? `holds ${JSON.stringify(escape[0])}, which Python does not know; write the characters themselves`
    : undefined;
}
