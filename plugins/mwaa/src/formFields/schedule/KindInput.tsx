import { Select } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { kindOf } from '../../schedule/kindOf';
import { kindTexts } from '../../schedule/kindTexts';
import { ScheduleKind } from '../../schedule/scheduleKinds';
import { scheduleOfKind } from '../../schedule/scheduleOfKind';
import { ScheduleDraft } from '../../schedule/TimingDraft';
import { timingProblemExactlyAt } from '../../schedule/timingProblemAt';
import { ScheduleInput } from './ScheduleInput';

interface Props extends ScheduleInput {
  kinds: readonly ScheduleKind[];
  /** What is shown, while that does not follow from the value. */
  kind?: ScheduleKind;
  onKind(kind: ScheduleKind): void;
}

/** Which kind of schedule it is. What was typed for one comes back with it. */
export function KindInput(props: Props) {
  const { timing, change, kinds, kind, onKind, problems, isDisabled } = props;
  const known = useRef<Partial<Record<ScheduleKind, ScheduleDraft>>>({});
  useEffect(() => {
    const of = kindOf(timing.schedule);
    if (of) known.current[of] = timing.schedule;
  }, [timing.schedule]);
  const offered = kind && !kinds.includes(kind) ? [kind, ...kinds] : kinds;
  return (
    <Select
      label="Kind"
      description={kind && kindTexts[kind].help}
      isDisabled={isDisabled}
      isInvalid={
        timingProblemExactlyAt(problems, 'schedule', 'type') !== undefined
      }
      options={offered.map(id => ({ id, label: kindTexts[id].label }))}
      value={kind ?? null}
      onChange={chosen => {
        const next = chosen as ScheduleKind;
        onKind(next);
        change({
          ...timing,
          schedule: scheduleOfKind(next, timing.schedule, known.current),
        });
      }}
    />
  );
}
