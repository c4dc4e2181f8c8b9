import { isError } from '@backstage/errors';
import { exitCodeOf } from '../exitCodeOf';
import { EXIT_CODES } from '../exitCodes';
import { errorParts } from './errorParts';
import { coloured, Line } from './Line';

// Thrown by JavaScript itself, and so by nobody who had the user in mind.
const DEFECTS = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'];

const indented = (text: string) =>
  text.split('\n').map((line, index) => (index ? `  ${line}` : line));

/** What went wrong, why, and with `debug` where in the code. */
export function errorLines(
  error: unknown,
  options: { debug?: boolean } = {},
): Line[] {
  const { name, message, causes } = errorParts(error);
  const word =
    exitCodeOf(error) === EXIT_CODES.interrupted ? 'stopped' : 'error';
  const [first, ...rest] = indented(message);
  return [
    [coloured('red', `${word}:`), ` ${first}`],
    ...rest,
    ...causes.flatMap(cause => {
      const [head, ...tail] = indented(cause);
      return [[coloured('dim', '  because:'), ` ${head}`], ...tail];
    }),
    ...(DEFECTS.includes(name)
      ? [
          '  This is a defect of mwaa-dags; please report it with the output of --debug.',
        ]
      : []),
    ...(options.debug && isError(error)
      ? (error.stack ?? '').split('\n').map(line => coloured('dim', line))
      : []),
  ];
}
