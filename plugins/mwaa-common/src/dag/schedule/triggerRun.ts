import { Beat } from './Beat';
import { Restriction } from './Restriction';
import { RunInterval } from './RunInterval';

/** The run after `last` where each is due at one moment, as Airflow's trigger timetables. */
export function triggerRun(
  beat: Beat,
  last: RunInterval | undefined,
  { earliest, latest, catchup, now }: Restriction,
): RunInterval | undefined {
  const following = last && beat.next(last.end);
  const first = beat.alignToNext(earliest);
  const due = catchup
    ? (following ?? first)
    : Math.max(beat.alignToPrevious(now), following ?? -Infinity, first);
  return due > latest ? undefined : { start: due, end: due };
}
