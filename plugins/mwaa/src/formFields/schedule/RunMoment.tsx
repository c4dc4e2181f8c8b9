import { ClockReading } from 'backstage-plugin-mwaa-common';
import { dayText } from '../../schedule/clockText';
import styles from './Schedule.module.css';

/** What a clock shows: the day, the time, and the offset that tells it apart. */
export function RunMoment({ reading }: { reading: ClockReading }) {
  return (
    <span className={styles.runMoment}>
      <span className={styles.day}>{dayText(reading)}</span>{' '}
      <span className={styles.time}>{reading.time}</span>{' '}
      <span className={styles.offset}>UTC{reading.offset}</span>
    </span>
  );
}
