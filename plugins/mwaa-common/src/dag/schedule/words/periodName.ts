import { CronFieldReading } from '../../readCronField';
import { readCron } from '../readCron';

const isOne = ({ all, values, lastDay }: CronFieldReading) =>
  !all && values.size + Number(lastDay) === 1;

/**
 * What lies between two times of a cron expression, where that is always a
 * unit of the calendar.
 */
export function periodName(cron: string): string | undefined {
  const { minute, hour, day, month, weekday } = readCron(cron);
  const isEveryDay = day.all && weekday.all;
  if (isEveryDay && month.all && minute.values.size === 60) {
    return hour.values.size === 24 ? 'minute' : undefined;
  }
  if (minute.values.size > 1) return undefined;
  if (isEveryDay && month.all && hour.values.size === 24) return 'hour';
  if (hour.values.size > 1) return undefined;
  if (isEveryDay) return month.all ? 'day' : undefined;
  if (day.all && month.all) {
    return isOne(weekday) && !weekday.countedDays.length ? 'week' : undefined;
  }
  if (!weekday.all || !isOne(day)) return undefined;
  // Not every month has a 29th, and not every year a 29 February.
  const dayExists = day.lastDay || [...day.values].every(each => each < 29);
  if (!dayExists) return undefined;
  if (month.all) return 'month';
  return month.values.size === 1 ? 'year' : undefined;
}
