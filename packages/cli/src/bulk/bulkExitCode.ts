import { exitCodeOf } from '../exitCodeOf';
import { EXIT_CODES, ExitCode } from '../exitCodes';
import { BulkOutcome } from './BulkProject';

const codeOf = ({ outcome, error }: BulkOutcome, isDetailed: boolean) => {
  switch (outcome) {
    case 'failed':
      return exitCodeOf(error);
    case 'not-started':
      return EXIT_CODES.interrupted;
    case 'planned':
      return isDetailed ? EXIT_CODES.different : EXIT_CODES.ok;
    default:
      return EXIT_CODES.ok;
  }
};

/** That of what went wrong, if it is the same everywhere; else 1. */
export function bulkExitCode(
  outcomes: readonly BulkOutcome[],
  isDetailed: boolean,
): ExitCode {
  const codes = new Set(outcomes.map(outcome => codeOf(outcome, isDetailed)));
  codes.delete(EXIT_CODES.ok);
  if (codes.has(EXIT_CODES.interrupted)) {
    return EXIT_CODES.interrupted;
  }
  const failures = [...codes].filter(code => code !== EXIT_CODES.different);
  if (failures.length > 1) {
    return EXIT_CODES.failed;
  }
  return failures[0] ?? [...codes][0] ?? EXIT_CODES.ok;
}
