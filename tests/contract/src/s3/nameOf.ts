/** The error's name, or that there was none. */
export const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    error => error.name,
  );
