/** Rounds that each kind of race gets on a server, by how many contend. */
const ROUNDS: Record<number, number> = { 2: 30, 4: 27, 16: 14 };

/** In memory, where the order of the requests is part of what is made up. */
const ORDERS: Record<number, number> = { 2: 400, 3: 400, 5: 300 };

/**
 * How many rounds, and the seed that they are made up from: the same ones
 * each time, so that a failure can be met again. `RACE_SHARE=1` asks for all
 * rounds instead of a few, `RACE_SEED` for others.
 */
const roundsOf = (rounds: Record<number, number>, share: number) => ({
  counts: Object.keys(rounds).map(Number),
  seedsOf: (count: number) =>
    Array.from(
      {
        length: Math.ceil(
          rounds[count] * Number(process.env.RACE_SHARE ?? share),
        ),
      },
      (_, round) => Number(process.env.RACE_SEED ?? 20) + round,
    ),
});

export const raceRounds = {
  onServers: roundsOf(ROUNDS, 0.04),
  inMemory: roundsOf(ORDERS, 0.1),
};
