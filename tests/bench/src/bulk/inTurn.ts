/**
 * Has each of them work once a round, and somebody else begin each time. The
 * first round, in which everything is loaded from disk, does not count.
 */
export async function inTurn<Result>(
  names: readonly string[],
  rounds: number,
  work: (name: string, round: number) => Promise<Result>,
  beforeRound: (round: number) => void = () => {},
): Promise<Record<string, Result[]>> {
  const results: Record<string, Result[]> = Object.fromEntries(
    names.map(name => [name, []]),
  );
  for (let round = 0; round <= rounds; round++) {
    beforeRound(round);
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const result = await work(name, round);
      if (round > 0) {
        results[name].push(result);
      }
    }
  }
  return results;
}
