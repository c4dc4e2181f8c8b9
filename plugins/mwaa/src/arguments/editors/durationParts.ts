/** Units of which a duration can be a number of. */
export const durationUnits = {
  S: 'seconds',
  M: 'minutes',
  H: 'hours',
  D: 'days',
  W: 'weeks',
} as const;

export type DurationUnit = keyof typeof durationUnits;

const single = /^P(?:(\d+)([WD])|T(\d+)([HMS]))$/;

/** The number and unit of an ISO 8601 duration that has just one: `PT5M`. */
export function durationParts(
  text: string,
): { amount: string; unit: DurationUnit } | undefined {
  const [, days, day, time, clock] = single.exec(text) ?? [];
  const amount = days ?? time;
  return amount === undefined || String(Number(amount)) !== amount
    ? undefined
    : { amount, unit: (day ?? clock) as DurationUnit };
}

/** The ISO 8601 duration of so many units. */
export const durationOf = (amount: string, unit: DurationUnit): string =>
  unit === 'D' || unit === 'W' ? `P${amount}${unit}` : `PT${amount}${unit}`;
