import { PlainValue } from './plainValue';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** Why a value is no time of day, if it is none. */
export const timeOfDayProblem = (
  value: PlainValue | undefined,
): string | undefined =>
  typeof value === 'string' && timeOfDay.test(value)
    ? undefined
    : 'must be a time of day such as "06:30"';
