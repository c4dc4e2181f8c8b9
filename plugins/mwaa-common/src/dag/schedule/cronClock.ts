import { CronFieldReading } from '../readCronField';
import { readCron } from './readCron';

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

/** The first day of the month after, or the last of the month before. */
function otherMonth(day: number, step: number): number {
  const date = new Date(day);
  return step > 0
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 0);
}

function find(
  day: number,
  step: number,
  isMonth: (day: number) => boolean,
  isDue: (day: number) => boolean,
) {
  const end = day + SEARCHED_DAYS * step;
  let candidate = day;
  while (step > 0 ? candidate < end : candidate > end) {
    if (!isMonth(candidate)) {
      candidate = otherMonth(candidate, step);
    } else if (isDue(candidate)) {
      return candidate;
    } else {
      candidate += step;
    }
  }
  throw new RangeError('A cron expression without a day that exists');
}

/** @param cron - one that `cronProblem` has nothing against */
export function cronClock(cron: string): CronClock {
  const { minute, hour, day, month, weekday } = readCron(cron);
  const times = timesOf(minute, hour);
  const isMonth = (wall: number) =>
    month.all || month.values.has(new Date(wall).getUTCMonth() + 1);
  const isDayDue = daysOf(day, weekday);
  const isDue = (wall: number) => isMonth(wall) && isDayDue(wall);
  const dayOf = (wall: number) => Math.floor(wall / DAY) * DAY;
  return {
    next: wall => {
      const today = dayOf(wall);
      const later = times.find(time => today + time > wall);
      return later !== undefined && isDue(today)
        ? today + later
        : find(today + DAY, DAY, isMonth, isDayDue) + times[0];
    },
    previous: wall => {
      const today = dayOf(wall);
      const earlier = times.filter(time => today + time < wall).at(-1);
      return earlier !== undefined && isDue(today)
        ? today + earlier
        : find(today - DAY, -DAY, isMonth, isDayDue) + times[times.length - 1];
    },
    everyHour: hour.values.size === 24,
    oneTime: times.length === 1,
  };
}
