/** Rounds that each kind of race gets, by how many contend. */
const ROUNDS: Record<number, number> = { 2: 45, 4: 40, 16: 20 };

/**
 * How many rounds, and the seed that they are made up from: the same ones
 * each time, so that a failure can be met again. `RACE_SHARE=1` asks for all
 * rounds instead of a few, `RACE_SEED` for others.
 */
export const raceRounds = {
  counts: Object.keys(ROUNDS).map(Number),
  of: (count: number) =>
    Math.ceil(ROUNDS[count] * Number(process.env.RACE_SHARE ?? 0.04)),
  seed: Number(process.env.RACE_SEED ?? 20),
};
