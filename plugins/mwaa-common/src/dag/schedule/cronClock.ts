import { cronFields } from '../cronFields';
import { cronExpression } from '../cronExpression';
import { CronFieldReading, readCronField } from '../readCronField';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Longer than from one 29 February to the next, over a century without one. */
const SEARCHED_DAYS = 366 * 9;

/** When a cron expression is due, on a wall clock without a zone. */
export interface CronClock {
  /** The first time after, and the last before; milliseconds. */
  next(wall: number): number;
  previous(wall: number): number;
  /** Whether it is due in every hour of its days. */
  everyHour: boolean;
  /** Whether it is due at only one time of the day. */
  oneTime: boolean;
}

const sorted = ({ values }: CronFieldReading) =>
  [...values].sort((a, b) => a - b);

function daysOf(
  day: CronFieldReading,
  month: CronFieldReading,
  weekday: CronFieldReading,
): (wall: number) => boolean {
  const weekdays = new Set([...weekday.values].map(number => number % 7));
  const isDayOfMonth = (date: Date, lastDay: number) =>
    day.values.has(date.getUTCDate()) ||
    (day.lastDay && date.getUTCDate() === lastDay);
  const isWeekday = (date: Date, lastDay: number) =>
    weekdays.has(date.getUTCDay()) ||
    weekday.countedDays.some(
      ({ weekday: counted, nth }) =>
        counted === date.getUTCDay() &&
        (nth === 'last'
          ? date.getUTCDate() + 7 > lastDay
          : Math.ceil(date.getUTCDate() / 7) === nth),
    );
  return wall => {
    const date = new Date(wall);
    if (!month.all && !month.values.has(date.getUTCMonth() + 1)) return false;
    const lastDay = new Date(
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
    ).getUTCDate();
    // Restricted both, a day needs to be only one of them.
    if (day.all) return weekday.all || isWeekday(date, lastDay);
    return (
      isDayOfMonth(date, lastDay) || (!weekday.all && isWeekday(date, lastDay))
    );
  };
}

function timesOf(minute: CronFieldReading, hour: CronFieldReading): number[] {
  const minutes = sorted(minute);
  return sorted(hour).flatMap(hours =>
    minutes.map(minutesPast => (hours * 60 + minutesPast) * MINUTE),
  );
}

function find(day: number, step: number, isDue: (day: number) => boolean) {
  for (let count = 0; count < SEARCHED_DAYS; count++) {
    const candidate = day + count * step;
    if (isDue(candidate)) return candidate;
  }
  throw new RangeError('A cron expression without a day that exists');
}

/** @param cron - one that `cronProblem` has nothing against */
export function cronClock(cron: string): CronClock {
  const [minute, hour, day, month, weekday] = cronExpression(cron)
    .split(' ')
    .map((text, index) => readCronField(text, cronFields[index]));
  const times = timesOf(minute, hour);
  const isDue = daysOf(day, month, weekday);
  const dayOf = (wall: number) => Math.floor(wall / DAY) * DAY;
  return {
    next: wall => {
      const today = dayOf(wall);
      const later = times.find(time => today + time > wall);
      return later !== undefined && isDue(today)
        ? today + later
        : find(today + DAY, DAY, isDue) + times[0];
    },
    previous: wall => {
      const today = dayOf(wall);
      const earlier = times.filter(time => today + time < wall).at(-1);
      return earlier !== undefined && isDue(today)
        ? today + earlier
        : find(today - DAY, -DAY, isDue) + times[times.length - 1];
    },
    everyHour: hour.values.size === 24,
    oneTime: times.length === 1,
  };
}
