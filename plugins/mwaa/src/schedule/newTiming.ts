import { clockTime, timezoneProblem } from 'backstage-plugin-mwaa-common';
import { scheduleOfKind } from './scheduleOfKind';
import { ScheduleKind, scheduleKinds } from './scheduleKinds';
import { TimingDraft } from './TimingDraft';

interface Start {
  now: Date;
  readerZone: string;
  /** Of the options of the field. */
  defaultTimezone?: string;
  kinds?: readonly ScheduleKind[];
}

/** What a new DAG begins with: daily from today on, by the reader's clock. */
export function newTiming({
  now,
  readerZone,
  defaultTimezone,
  kinds = scheduleKinds,
}: Start): TimingDraft {
  const timezone =
    defaultTimezone && !timezoneProblem(defaultTimezone)
      ? defaultTimezone
      : readerZone;
  const kind = kinds.includes('preset') ? 'preset' : kinds[0];
  return {
    schedule: scheduleOfKind(kind, {}),
    timezone,
    startDate: clockTime(now, timezone).date,
    catchup: false,
    paused: true,
  };
}
