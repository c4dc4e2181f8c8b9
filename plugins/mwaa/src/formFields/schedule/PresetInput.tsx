import { Radio, RadioGroup } from '@backstage/ui';
import { presets } from '../../schedule/presets';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

/** One of Airflow’s presets. */
export function PresetInput({ timing, change, isDisabled }: ScheduleInput) {
  return (
    <RadioGroup
      className={styles.wrapping}
      label="How often"
      orientation="horizontal"
      isDisabled={isDisabled}
      value={String(timing.schedule.cron)}
      onChange={cron =>
        change({ ...timing, schedule: { ...timing.schedule, cron } })
      }
    >
      {presets.map(({ cron, label }) => (
        <Radio key={cron} value={cron}>
          {label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
