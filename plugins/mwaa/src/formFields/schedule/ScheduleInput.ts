import { AirflowTarget, Problem } from 'backstage-plugin-mwaa-common';
import { TimingDraft } from '../../schedule/TimingDraft';

/** What the parts of the schedule field share. */
export interface ScheduleInput {
  timing: TimingDraft;
  /** Replaces what is shown; the value’s other fields stay. */
  change(timing: TimingDraft): void;
  problems: readonly Problem[];
  target: AirflowTarget;
  now: Date;
  readerZone: string;
  isDisabled: boolean;
}
