import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../packageFolder';
import { RecordedRuns } from './RecordedRuns';
import { ScheduleCase } from './ScheduleCase';

const FOLDER = join(packageFolder, 'src/schedules');

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

/**
 * The cases with what this version of Airflow, asked by hand, once said of
 * each; no answers where nobody asked it.
 */
export function scheduleCases(
  version: string,
): { input: ScheduleCase; recorded?: RecordedRuns }[] {
  const file = `answers-${version}.json`;
  const recorded = existsSync(join(FOLDER, file))
    ? read<{ cases: RecordedRuns[] }>(file).cases
    : [];
  return read<ScheduleCase[]>('cases.json').map((input, index) => ({
    input,
    recorded: recorded[index],
  }));
}
