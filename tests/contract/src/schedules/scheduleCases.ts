import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordedRuns } from './RecordedRuns';
import { ScheduleCase } from './ScheduleCase';

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

/**
 * The cases with what this version of Airflow, asked by hand, once said of
 * each; no answers where nobody asked it.
 */
export function scheduleCases(
  version: string,
): { input: ScheduleCase; recorded?: RecordedRuns }[] {
  const file = `answers-${version}.json`;
  const recorded = existsSync(join(__dirname, file))
    ? read<{ cases: RecordedRuns[] }>(file).cases
    : [];
  return read<ScheduleCase[]>('cases.json').map((input, index) => ({
    input,
    recorded: recorded[index],
  }));
}
