import { cronText } from './cronText';

/** When cron expressions are due, and by which clock; an unknown clock is left out. */
export const clockText = (
  crons: readonly string[],
  timezone?: string,
): string => {
  const times = crons.map(cronText).join('; and ');
  return timezone === undefined
    ? times
    : `${times}, by the clock of ${timezone}`;
};
