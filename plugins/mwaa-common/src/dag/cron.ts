import { didYouMean } from '../didYouMean';
import { quoted } from '../quoted';
import { cronFields } from './cronFields';
import { cronPresets } from './cronPresets';
import { CronFieldReading, readCronField } from './readCronField';

// Longer than any schedule that a person can read.
const MAX_LENGTH = 200;

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function presetProblem(preset: string): string | undefined {
  if (cronPresets[preset.toLowerCase()]) return undefined;
  if (preset === '@once' || preset === '@continuous') {
    return `${preset} is no cron expression; set the schedule’s type to "${preset.slice(1)}"`;
  }
  if (preset === '@reboot') {
    return '@reboot is not possible: Airflow has no boot to run after; write "@daily" or five fields';
  }
  return `${quoted(preset)} is no preset.${didYouMean(preset, Object.keys(cronPresets))}`;
}

function countProblem(expression: string, count: number): string | undefined {
  if (/^(cron|rate)\(/i.test(expression)) {
    return 'is written for EventBridge; write the five fields alone: minute, hour, day of the month, month, day of the week';
  }
  if (count === 5) return undefined;
  const what =
    'must have five fields: minute, hour, day of the month, month, day of the week';
  // croniter would read a sixth field as seconds, but Airflow’s scheduler
  // looks for due runs every few seconds at best, and Quartz puts its seconds
  // first: refused, because it never means what was meant.
  if (count === 6) {
    return `${what}; it has six. Seconds are not supported: remove the field of the seconds`;
  }
  if (count === 7) {
    return `${what}; it has seven, as Quartz writes them. Remove the seconds in front and the year at the end`;
  }
  return `${what}; it has ${count}`;
}

/** Whether some day exists that day of the month and month both name. */
function dayExists(day: CronFieldReading, month: CronFieldReading): boolean {
  if (day.all || day.lastDay) return true;
  const months = month.all ? [1] : [...month.values];
  const longest = Math.max(...months.map(number => longestMonth[number - 1]));
  return Math.min(...day.values) <= longest;
}

/**
 * Why a schedule is refused, if it is. Five fields in croniter’s dialect
 * (names, ranges, steps, lists, `?`, `L`, `L5`, `5#2`, 7 for Sunday) or one
 * of Airflow’s presets. Day of the month and day of the week are OR.
 */
export function cronProblem(cron: string): string | undefined {
  const trimmed = cron.trim();
  if (trimmed.length > MAX_LENGTH) {
    return `is ${trimmed.length} characters long; a schedule has at most ${MAX_LENGTH}`;
  }
  if (trimmed.startsWith('@')) return presetProblem(trimmed);
  const parts = trimmed.split(/\s+/);
  const wrongCount = countProblem(trimmed, parts.length);
  if (wrongCount) return wrongCount;
  const readings = parts.map((part, index) =>
    readCronField(part, cronFields[index]),
  );
  const problems = readings.flatMap(reading => reading.problems);
  if (problems.length) return problems.join('; ');
  const [, , day, month, weekday] = readings;
  if (weekday.countedDays.length && !day.all) {
    return `${quoted(cron)} restricts the day of the month and counts days of the week; Airflow finds no run for that. Write "*" as day of the month`;
  }
  return dayExists(day, month)
    ? undefined
    : `${quoted(cron)} names a day that no year has, so it would never run; choose a day of the month that exists`;
}
