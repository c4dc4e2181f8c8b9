import fc from 'fast-check';
import { Draw } from './Draw';

/** The same values in the same order for the same seed. */
export function drawFrom(seed: number): Draw {
  let next = seed;
  return arbitrary => {
    next += 1;
    const [value] = fc.sample(arbitrary, { seed: next, numRuns: 1 });
    return value;
  };
}
