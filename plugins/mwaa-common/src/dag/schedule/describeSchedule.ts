import { DagTiming } from '../../component/DagTiming';
import { AirflowTarget } from '../../airflow/target';
import { compareVersions } from '../../airflow/compareVersions';
import { AssetCondition } from '../schema/assetSchema';
import { mergeCrons } from './mergeCrons';
import { clockText } from './words/clockText';
import { conditionText } from './words/conditionText';
import { dateText } from './words/dateText';
import { durationText } from './words/durationText';
import { periodName } from './words/periodName';

const oneOrMore = (cron: string | string[]): string[] => {
  const crons = [cron].flat();
  const merged = mergeCrons(crons);
  return merged === undefined ? crons : [merged];
};

const clockDateText = (crons: string[], date: 'interval' | 'trigger') =>
  dateText(date, crons.length === 1 ? periodName(crons[0]) : undefined);

const awaitedText = (assets: AssetCondition, timing: DagTiming) =>
  `${conditionText(assets, timing.assets)} ${
    typeof assets === 'string' ? 'was' : 'were'
  } written by a task`;

const continued = (sentence: string) =>
  `${sentence[0].toLowerCase()}${sentence.slice(1)}`;

/** From when periods without a clock are counted, once the start is past. */
function countedText(
  date: 'interval' | 'trigger',
  target?: AirflowTarget,
): string {
  if (!target) return '';
  return date === 'trigger' || compareVersions(target.airflowVersion, '2.8') < 0
    ? 'Unless it catches up, it is counted from the moment the DAG is started. '
    : 'Unless it catches up, it is counted in whole lengths since 1970-01-01 UTC. ';
}

const momentText = (date: string) =>
  date.includes('T') ? date.replace('T', ' ') : `${date} 00:00`;

function endText({ endDate, timezone }: DagTiming): string {
  return endDate === undefined
    ? ''
    : ` No run has a date after ${momentText(endDate)} (${timezone}).`;
}

/**
 * When a DAG runs and what the date of a run means, in plain English, one or
 * more sentences. Text that people typed stands in it as it is.
 *
 * @param timing - of a specification that was parsed
 * @param target - adds what depends on the Airflow version
 */
export function describeSchedule(
  timing: DagTiming,
  target?: AirflowTarget,
): string {
  const { schedule, timezone } = timing;
  switch (schedule.type) {
    case 'once':
      return 'Runs once, as soon as it is not paused and its start has come.';
    case 'continuous':
      return 'Runs without a break: it starts again as soon as the run before has ended.';
    case 'cron': {
      const crons = oneOrMore(schedule.cron);
      return `Runs ${clockText(crons, timezone)}. ${clockDateText(crons, schedule.date)}${endText(timing)}`;
    }
    case 'every':
      return `Runs every ${durationText(schedule.every)}, whatever the clocks do. ${countedText(
        schedule.date,
        target,
      )}${dateText(schedule.date)}${endText(timing)}`;
    case 'assets':
      return `Runs when, since the run before, ${awaitedText(schedule.assets, timing)}. It has no times of its own.`;
    case 'assetsOrTime': {
      const crons = oneOrMore(schedule.cron);
      return `Runs ${clockText(crons, timezone)}; and besides when, since the run before, ${awaitedText(
        schedule.assets,
        timing,
      )}. Of the runs by the clock: ${continued(clockDateText(crons, schedule.date))}${endText(timing)}`;
    }
    default:
      return 'Runs only when somebody, or another DAG, starts it.';
  }
}
