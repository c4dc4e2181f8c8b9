import fc from 'fast-check';

/** A time longer than none, in ISO 8601. */
export const durationText = fc.oneof(
  fc.constantFrom('PT1S', 'PT90M', 'P1D', 'P1DT2H', 'P1W', 'PT36H', 'PT1H1M1S'),
  fc.integer({ min: 1, max: 100_000 }).map(seconds => `PT${seconds}S`),
);
