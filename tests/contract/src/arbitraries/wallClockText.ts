import fc from 'fast-check';

/** A date, mostly with a time of day, as the specification writes it. */
export const wallClockText = fc
  .tuple(
    fc.date({
      min: new Date('2001-01-01T00:00:00Z'),
      max: new Date('2030-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.boolean(),
  )
  .map(([date, isDay]) => date.toISOString().slice(0, isDay ? 10 : 19));
