/** Whether a request failed before a server was reached: fetch throws a TypeError then. */
export const isOfflineError = (error: unknown): boolean =>
  !navigator.onLine ||
  (error instanceof TypeError &&
    /fetch|network|load failed/i.test(error.message));
