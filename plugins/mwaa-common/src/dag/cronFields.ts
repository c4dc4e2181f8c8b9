/** One of the five fields of a cron expression. */
export interface CronField {
  name: string;
  min: number;
  max: number;
  /** Lower case, in the order of their numbers, from `min`. */
  names: readonly string[];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const days = 'sun mon tue wed thu fri sat'.split(' ');

export const cronFields: readonly CronField[] = [
  { name: 'minute', min: 0, max: 59, names: [] },
  { name: 'hour', min: 0, max: 23, names: [] },
  { name: 'day of the month', min: 1, max: 31, names: [] },
  { name: 'month', min: 1, max: 12, names: months },
  // 7 is Sunday as well as 0.
  { name: 'day of the week', min: 0, max: 7, names: days },
];
