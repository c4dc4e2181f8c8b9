import { cronProblem } from '../cron';
import { AssetCondition } from '../schema/assetSchema';
import { simplerAssetCondition } from './simplerAssetCondition';
import { clockText } from './words/clockText';
import { conditionText } from './words/conditionText';
import { durationText } from './words/durationText';

/** What Airflow tells of the schedule of a DAG that it has parsed. */
export interface Timetable {
  /** Of a timetable, e.g. `5 5 * * *`, `1 day, 0:00:00`, `Asset`; none: absent. */
  summary?: string;
  /** What is waited for, by name. */
  assets?: AssetCondition;
  /** The clock of its cron expressions, where that is sure. */
  timezone?: string;
}

const plain: Readonly<Record<string, string>> = {
  None: 'Only when somebody, or another DAG, starts it',
  '@once': 'Once',
  '@continuous': 'Without a break',
};

// As Python writes a timedelta.
const length = /^(?:(\d+) days?, )?(\d+):(\d\d):(\d\d)(?:\.\d+)?$/;

const assetSummary = /^(?:Asset|Dataset)(?: or (.*))?$/;

const capital = (text: string) => `${text[0].toUpperCase()}${text.slice(1)}`;

function timesText(summary: string, timezone?: string): string | undefined {
  const delta = length.exec(summary);
  if (delta) {
    const [days = 0, hours, minutes, seconds] = delta.slice(1);
    return `every ${durationText(`P${days}DT${hours}H${minutes}M${seconds}S`)}`;
  }
  // Several are joined by a comma and a space; within one no space follows.
  const crons = summary.split(', ');
  return crons.every(cron => cronProblem(cron) === undefined)
    ? clockText(crons, timezone)
    : undefined;
}

function assetsText(assets?: AssetCondition): string {
  if (assets === undefined) return 'when the assets it waits for were written';
  const isOne = typeof simplerAssetCondition(assets) === 'string';
  return `when ${conditionText(assets)} ${isOne ? 'was' : 'were'} written`;
}

/**
 * When a DAG runs, in the words of `describeSchedule`, from what Airflow tells
 * of its timetable: `Every day at 05:05, by the clock of Europe/Rome`.
 * Undefined for a timetable that only Airflow can describe. Pure.
 */
export function describeTimetable(timetable: Timetable): string | undefined {
  const { summary = 'None', assets, timezone } = timetable;
  if (Object.hasOwn(plain, summary)) return plain[summary];
  const waiting = assetSummary.exec(summary);
  if (!waiting) {
    const times = timesText(summary, timezone);
    return times && capital(times);
  }
  if (waiting[1] === undefined) return capital(assetsText(assets));
  const times = timesText(waiting[1], timezone);
  return times && capital(`${times}; and ${assetsText(assets)}`);
}
