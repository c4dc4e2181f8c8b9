import { CronFieldReading } from '../../readCronField';
import { listText } from './listText';
import { ordinal } from './ordinal';
import { runsText } from './runsText';
import { stepOf } from './stepOf';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
const counts = ['first', 'second', 'third', 'fourth', 'fifth'];

const up = (a: number, b: number) => a - b;

function monthDaysText({ values, lastDay }: CronFieldReading): string {
  const days = [...values].sort(up);
  const step = stepOf(days);
  const named =
    step && step > 1 && days.length > 3
      ? [
          `every ${ordinal(step)} day from the ${ordinal(days[0])} to the ${ordinal(days[days.length - 1])}`,
        ]
      : runsText(days, ordinal).map(text => `the ${text}`);
  return `on ${listText([...named, ...(lastDay ? ['the last day'] : [])])} of the month`;
}

function weekdaysText({ values, countedDays }: CronFieldReading): string {
  if (countedDays.length) {
    const named = countedDays.map(
      ({ weekday, nth }) =>
        `the ${nth === 'last' ? nth : counts[nth - 1]} ${weekdays[(weekday + 6) % 7]}`,
    );
    return `on ${listText([...new Set(named)])} of the month`;
  }
  // The week begins on Monday here, and on Sunday in cron.
  const days = [...new Set([...values].map(day => (day + 6) % 7))].sort(up);
  const named = runsText(days, day => weekdays[day]);
  return named.length === 1 && days.length > 1
    ? `from ${named[0]}`
    : `on ${listText(named)}`;
}

/**
 * The days on which a cron expression is due, within its months; `undefined`
 * for every day.
 */
export function daysText(
  day: CronFieldReading,
  weekday: CronFieldReading,
): string | undefined {
  if (day.all) return weekday.all ? undefined : weekdaysText(weekday);
  return weekday.all
    ? monthDaysText(day)
    : `${monthDaysText(day)} and also ${weekdaysText(weekday)}`;
}
