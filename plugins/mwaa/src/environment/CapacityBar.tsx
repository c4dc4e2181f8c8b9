import styles from './Environment.module.css';

interface Props {
  /** DAGs in the folder. */
  count: number;
  /** For how many the class of the environment is made. */
  capacity?: number;
}

/** From this share on it should be seen. */
const NEARLY_FULL = 0.85;

const fillOf = (share: number) => {
  if (share > 1) return 'over';
  return share >= NEARLY_FULL ? 'nearly' : 'room';
};

const advice = {
  room: '',
  nearly: ' It is nearly full: plan a larger class, or remove DAGs.',
  over: ' That is more than it is made for: parsing gets slow. Choose a larger class, or remove DAGs.',
};

/** How many DAGs an environment holds, and for how many it is made. */
export function CapacityBar({ count, capacity }: Props) {
  if (!capacity) {
    return <p className={styles.capacity}>It holds {count} DAGs.</p>;
  }
  const fill = fillOf(count / capacity);
  return (
    <div className={styles.capacity}>
      <div
        role="meter"
        aria-label="DAGs"
        aria-valuemin={0}
        aria-valuemax={capacity}
        aria-valuenow={Math.min(count, capacity)}
        aria-valuetext={`${count} of ${capacity}`}
        className={styles.meter}
        data-fill={fill}
      >
        <div style={{ width: `${Math.min(100, (100 * count) / capacity)}%` }} />
      </div>
      <p>
        It holds {count} DAGs; its class is made for about {capacity}.
        {advice[fill]}
      </p>
    </div>
  );
}
