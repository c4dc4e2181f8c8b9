/**
 * Does something in no time, however long the machine takes for it: what is
 * fresh for ten seconds stays fresh.
 */
export async function whileTimeStands<T>(work: () => Promise<T>): Promise<T> {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
  try {
    return await work();
  } finally {
    clock.mockRestore();
  }
}
