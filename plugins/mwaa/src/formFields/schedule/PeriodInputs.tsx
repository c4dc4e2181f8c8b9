import { Switch } from '@backstage/ui';
import { useDeferredValue, useId, useMemo } from 'react';
import { missedRuns } from '../../schedule/missedRuns';
import { asTiming } from '../../schedule/readTiming';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { MomentInput } from './MomentInput';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

/** From when to when, what happens to what was missed, and whether it starts by itself. */
export function PeriodInputs(props: ScheduleInput) {
  const { timing, change, problems, target, now, isDisabled } = props;
  const id = useId();
  const zone = timing.timezone ?? 'its zone';
  const settled = useDeferredValue(
    problems.length ? undefined : asTiming(timing),
  );
  const missed = useMemo(
    () => settled && missedRuns(settled, target, now),
    [settled, target, now],
  );
  return (
    <>
      <div className={styles.pair}>
        <MomentInput
          field="startDate"
          label="Start date"
          help={`No run is dated earlier. In the time of ${zone}; without a time, midnight.`}
          isRequired
          isDisabled={isDisabled}
          value={timing.startDate}
          problem={timingProblemAt(problems, 'startDate')}
          onChange={startDate => change({ ...timing, startDate })}
        />
        <MomentInput
          field="endDate"
          label="End date"
          help="No run is dated later. Leave it empty for a DAG that goes on."
          isDisabled={isDisabled}
          value={timing.endDate}
          problem={timingProblemAt(problems, 'endDate')}
          onChange={endDate => change({ ...timing, endDate })}
        />
      </div>
      <div className={styles.inputs}>
        <Switch
          label="Catch up"
          aria-describedby={`${id}-catchup`}
          isDisabled={isDisabled}
          isSelected={timing.catchup ?? false}
          onChange={catchup => change({ ...timing, catchup })}
        />
        <p id={`${id}-catchup`} className={styles.hint}>
          {missed ?? 'Makes the runs that were due since the start date.'}
        </p>
        <Switch
          label="Start paused"
          aria-describedby={`${id}-paused`}
          isDisabled={isDisabled}
          isSelected={timing.paused ?? false}
          onChange={paused => change({ ...timing, paused })}
        />
        <p id={`${id}-paused`} className={styles.hint}>
          {timing.paused
            ? 'Nothing runs before somebody unpauses the DAG on its page.'
            : 'It is on as soon as Airflow has read it for the first time.'}
        </p>
      </div>
    </>
  );
}
