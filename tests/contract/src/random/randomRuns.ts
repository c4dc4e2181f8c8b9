/**
 * How many specifications are made up, and from where on: the same ones each
 * time, so that a failure can be met again. `RANDOM_RUNS` asks for more,
 * `RANDOM_SEED` for others.
 */
export const randomRuns = {
  numRuns: Number(process.env.RANDOM_RUNS ?? 25),
  seed: Number(process.env.RANDOM_SEED ?? 20),
  // Shrinking to the last word takes longer than reading a longer example.
  interruptAfterTimeLimit: 600_000,
};
