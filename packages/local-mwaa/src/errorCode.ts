/** The code of an error of the system, e.g. `ENOENT`; of its cause, if it has one. */
export function errorCode(error: unknown): string | undefined {
  const { cause, code } = error as { cause?: unknown; code?: string };
  return cause === undefined ? code : errorCode(cause);
}
