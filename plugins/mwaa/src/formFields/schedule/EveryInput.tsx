import { DurationEditor } from '../../arguments/editors/DurationEditor';
import { sentenceAbout } from '../../form/sentenceAbout';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { ScheduleInput } from './ScheduleInput';

/** The time from one run to the next. */
export function EveryInput({ timing, change, problems }: ScheduleInput) {
  return (
    <DurationEditor
      label="Time between runs"
      problem={sentenceAbout(
        'The time',
        timingProblemAt(problems, 'schedule', 'every'),
      )}
      value={timing.schedule.every}
      onChange={every =>
        change({
          ...timing,
          schedule: {
            ...timing.schedule,
            every: typeof every === 'string' ? every : undefined,
          },
        })
      }
    />
  );
}
