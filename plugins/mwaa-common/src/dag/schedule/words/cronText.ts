import { CronFieldReading } from '../../readCronField';
import { readCron } from '../readCron';
import { daysText } from './daysText';
import { monthsText } from './monthsText';
import { timesText } from './timesText';

const sorted = ({ values }: CronFieldReading) =>
  [...values].sort((a, b) => a - b);

function dailyText(times: string, days: string | undefined): string {
  if (!days)
    return /^every|every hour$/.test(times) ? times : `every day ${times}`;
  return times.startsWith('every') ? `${times}, ${days}` : `${days} ${times}`;
}

/**
 * When a cron expression is due: "every day at 05:05", "every 15 minutes from
 * 09:00 to 17:45 from Monday to Friday, in March".
 *
 * @param cron - one that `cronProblem` has nothing against
 */
export function cronText(cron: string): string {
  const { minute, hour, day, month, weekday } = readCron(cron);
  const times = timesText(sorted(minute), sorted(hour));
  const months = monthsText(month);
  const daily = dailyText(times, daysText(day, weekday));
  return months ? `${daily}, ${months}` : daily;
}
