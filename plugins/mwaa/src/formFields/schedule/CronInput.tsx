import { Button, TextField } from '@backstage/ui';
import { sentenceAbout } from '../../form/sentenceAbout';
import { cronStarts } from '../../schedule/presets';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { CronParts } from './CronParts';
import { problemProps } from './problemProps';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

/** One cron expression, its parts, and some to begin with. */
export function CronInput(props: ScheduleInput) {
  const { timing, change, problems, isDisabled } = props;
  const cron = String(timing.schedule.cron ?? '');
  const choose = (next: string) =>
    change({ ...timing, schedule: { ...timing.schedule, cron: next } });
  const problem = sentenceAbout(
    'The expression',
    timingProblemAt(problems, 'schedule', 'cron'),
  );
  return (
    <div className={styles.inputs}>
      <TextField
        {...problemProps(problem)}
        className={styles.cron}
        label="Cron expression"
        description="Five fields: minute, hour, day of the month, month, day of the week."
        isDisabled={isDisabled}
        spellCheck="false"
        autoComplete="off"
        value={cron}
        onChange={choose}
      />
      <CronParts cron={cron} />
      <div
        role="group"
        aria-label="Expressions to begin with"
        className={styles.quick}
      >
        {cronStarts.map(start => (
          <Button
            key={start.cron}
            type="button"
            size="small"
            variant="secondary"
            isDisabled={isDisabled}
            onPress={() => choose(start.cron)}
          >
            {start.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
