import { Beat } from './Beat';
import { Restriction } from './Restriction';
import { RunInterval } from './RunInterval';

/** The run after `last` where each covers a period, as Airflow's data-interval timetables. */
export function intervalRun(
  beat: Beat,
  last: RunInterval | undefined,
  { earliest, latest, catchup, now }: Restriction,
): RunInterval | undefined {
  const aligned = beat.alignToNext(earliest);
  const first = catchup ? aligned : Math.max(beat.latestStart(now), aligned);
  const start = last ? Math.max(beat.alignToPrevious(last.end), first) : first;
  return start > latest ? undefined : { start, end: beat.next(start) };
}
