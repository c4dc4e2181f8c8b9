import { escapePythonString } from './pythonString';

/**
 * A Python function. Everything but the summary is source already.
 *
 * @param lines - of the body
 */
export const functionSource = (
  name: string,
  parameters: string,
  returns: string,
  summary: string,
  lines: readonly string[],
): string =>
  [
    `def ${name}(${parameters}) -> ${returns}:`,
    ...[`"""${escapePythonString(summary)}"""`, ...lines].map(
      line => `    ${line}`,
    ),
  ].join('\n');
