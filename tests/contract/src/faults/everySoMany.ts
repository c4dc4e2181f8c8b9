/**
 * Those of the cases that are tried on the server of this number: every
 * `FAULTS_APART`-th, others on each server. With 1 all of them; with 2, and 2
 * servers, each of them on one.
 */
export function everySoMany<T>(cases: readonly T[], server: number): T[] {
  const apart = Number(process.env.FAULTS_APART ?? 37);
  return cases.filter((_, index) => index % apart === server % apart);
}
