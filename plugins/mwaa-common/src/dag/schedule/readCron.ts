import { cronExpression } from '../cronExpression';
import { cronFields } from '../cronFields';
import { CronFieldReading, readCronField } from '../readCronField';

/** What the five fields of a cron expression say. */
export interface CronReading {
  minute: CronFieldReading;
  hour: CronFieldReading;
  day: CronFieldReading;
  month: CronFieldReading;
  weekday: CronFieldReading;
}

/** @param cron - one that `cronProblem` has nothing against */
export function readCron(cron: string): CronReading {
  const [minute, hour, day, month, weekday] = cronExpression(cron)
    .split(' ')
    .map((text, index) => readCronField(text, cronFields[index]));
  return { minute, hour, day, month, weekday };
}
