/** How many of so many cases a server gets; the faster one gets more. */
const SHARES: Record<string, (index: number) => boolean> = {
  ministack: index => index % 3 === 0,
  versitygw: index => index % 3 !== 0,
};
const APART = 37;

/**
 * The cases that are tried on this server: with `FAULTS=all` its share of
 * them, so that each is tried once, else every 37th, others on each server.
 */
export function sharedOut<T>(cases: readonly T[], server: string): T[] {
  const first = Object.keys(SHARES).indexOf(server);
  return cases.filter((_, index) =>
    process.env.FAULTS === 'all'
      ? SHARES[server](index)
      : index % APART === first,
  );
}
