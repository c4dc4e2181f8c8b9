import { Radio, RadioGroup } from '@backstage/ui';
import { clockText } from '../../schedule/clockText';
import { exampleRun } from '../../schedule/exampleRun';
import { sentenceAbout } from '../../form/sentenceAbout';
import { asTiming } from '../../schedule/readTiming';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

/** What the date of a run means, told with the next run. */
export function DateInput(props: ScheduleInput) {
  const { timing, change, problems, target, now, isDisabled } = props;
  const problem = timingProblemAt(problems, 'schedule', 'date');
  // The date itself may be what is wrong: the example is of either.
  const isKnown = problems.every(({ path }) => path[1] === 'date');
  const example = (date: 'interval' | 'trigger') =>
    isKnown ? exampleRun(asTiming(timing), date, target, now) : undefined;
  const covering = example('interval');
  const moment = example('trigger');
  return (
    <div className={styles.inputs}>
      <RadioGroup
        label="Date of a run"
        description="What the tasks see as ds and logical_date."
        isDisabled={isDisabled}
        isInvalid={problem !== undefined}
        value={timing.schedule.date ?? null}
        onChange={date =>
          change({ ...timing, schedule: { ...timing.schedule, date } })
        }
      >
        <Radio value="interval">
          <span className={styles.choice}>
            <span>The beginning of the time it covers</span>
            {covering && (
              <span className={styles.hint}>
                The run at {clockText(covering.inZone)} covers the time from{' '}
                {clockText(covering.logicalInZone)}: ds is {covering.ds}.
              </span>
            )}
          </span>
        </Radio>
        <Radio value="trigger">
          <span className={styles.choice}>
            <span>The moment it runs</span>
            {moment && (
              <span className={styles.hint}>
                The run at {clockText(moment.inZone)} stands for that moment: ds
                is {moment.ds}.
              </span>
            )}
          </span>
        </Radio>
      </RadioGroup>
      {problem && (
        <p className={styles.problem} role="alert">
          {sentenceAbout('The date', problem)}
        </p>
      )}
    </div>
  );
}
