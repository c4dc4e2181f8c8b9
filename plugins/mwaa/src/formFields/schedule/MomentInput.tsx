import { ReactNode, useId } from 'react';
import { sentenceAbout } from '../../form/sentenceAbout';
import styles from './Schedule.module.css';

interface Props {
  /** Of the timing. */
  field: 'startDate' | 'endDate';
  label: string;
  help: ReactNode;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`. */
  value: string | undefined;
  isRequired?: boolean;
  isDisabled: boolean;
  problem?: string;
  /** Nothing when it is emptied. */
  onChange(value: string | undefined): void;
}

/** A day, and if need be a time, by the clock of the DAG’s zone. */
export function MomentInput(props: Props) {
  const { field, label, help, value, isRequired, isDisabled, problem } = props;
  const { onChange } = props;
  const id = useId();
  const [date = '', time = ''] = (value ?? '').split('T');
  const put = (day: string, clock: string) => {
    if (!day) return onChange(undefined);
    const seconds = clock.length === 5 ? `${clock}:00` : clock;
    return onChange(clock ? `${day}T${seconds}` : day);
  };
  const described = {
    'aria-describedby': problem ? `${id}-problem` : `${id}-help`,
    'aria-invalid': problem !== undefined,
    disabled: isDisabled,
  };
  return (
    <div
      data-place={field}
      role="group"
      aria-labelledby={`${id}-label`}
      className={styles.moment}
    >
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <div className={styles.row}>
        <input
          {...described}
          className={styles.native}
          type="date"
          aria-label={`${label}, day`}
          min="1970-01-01"
          max="2199-12-31"
          required={isRequired}
          value={date}
          onChange={event => put(event.target.value, time)}
        />
        <input
          {...described}
          className={styles.native}
          type="time"
          aria-label={`${label}, time`}
          step={time.endsWith(':00') || !time ? 60 : 1}
          disabled={isDisabled || !date}
          value={time.endsWith(':00') ? time.slice(0, 5) : time}
          onChange={event => put(date, event.target.value)}
        />
      </div>
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {sentenceAbout(label, problem)}
        </p>
      ) : (
        <p id={`${id}-help`} className={styles.hint}>
          {help}
        </p>
      )}
    </div>
  );
}
