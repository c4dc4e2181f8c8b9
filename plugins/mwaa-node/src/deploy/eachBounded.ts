/**
 * Runs the effect for every item, a few at a time. After the first failure
 * or an abort nothing new is started; what is under way is waited for, and
 * all failures are handed back in order.
 */
export async function eachBounded<T>(
  items: readonly T[],
  options: { limit: number; signal?: AbortSignal },
  effect: (item: T) => Promise<void>,
): Promise<{ item: T; error: unknown }[]> {
  const failures: { item: T; error: unknown }[] = [];
  const waiting = [...items];
  const work = async () => {
    while (waiting.length && !failures.length && !options.signal?.aborted) {
      const item = waiting.shift()!;
      try {
        await effect(item);
      } catch (error) {
        failures.push({ item, error });
      }
    }
  };
  await Promise.all(Array.from({ length: options.limit }, work));
  return failures;
}
