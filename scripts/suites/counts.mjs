/**
 * How many tests of a suite passed and failed. `code` is the exit code,
 * `output` what it printed, `json` the text of its result file if there is
 * one. Whatever went wrong without a count of its own counts as one failure.
 */
function honest(passed, failed, code) {
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed };
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    // Absent or cut short: the run ended before it could write its results.
    return undefined;
  }
}

function tapTotal(output, name) {
  const lines = [...output.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))];
  return Number(lines.at(-1)?.[1] ?? 0);
}

export const counts = {
  /** A command that is one check. */
  one: ({ code }) => honest(code === 0 ? 1 : 0, 0, code),
  /** Jest's --json; files that could not run have no tests to count. */
  jest: ({ code, json }) => {
    const result = parse(json ?? '');
    return result
      ? honest(
          result.numPassedTests,
          result.numFailedTests + result.numRuntimeErrorTestSuites,
          code,
        )
      : honest(0, 0, 1);
  },
  /** Node's own test runner. */
  tap: ({ code, output }) =>
    honest(
      tapTotal(output, 'pass'),
      tapTotal(output, 'fail') + tapTotal(output, 'cancelled'),
      code,
    ),
};
