import { isError } from '@backstage/errors';
import { EXIT_CODES, ExitCode } from './exitCodes';

/** By the names of the errors that the library throws. */
const BY_NAME: Record<string, ExitCode> = {
  AbortError: EXIT_CODES.interrupted,
  ConflictError: EXIT_CODES.conflict,
  InputError: EXIT_CODES.invalid,
  InvalidDagSpecError: EXIT_CODES.invalid,
  NotFoundError: EXIT_CODES.invalid,
  NotAllowedError: EXIT_CODES.notAllowed,
};

/** The exit code of a command that threw. */
export const exitCodeOf = (error: unknown): ExitCode =>
  (isError(error) ? BY_NAME[error.name] : undefined) ?? EXIT_CODES.failed;
