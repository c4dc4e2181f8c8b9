import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import styles from './EnvironmentPicker.module.css';

/** From which share on somebody should think about a bigger class. */
const NEARLY_FULL = 0.85;

function remark(share: number) {
  if (share >= 1) return ', more than its class is made for';
  return share >= NEARLY_FULL ? ', nearly full' : '';
}

/** How many DAGs there are, against how many the class is made for. */
export function DagCapacity({
  dags,
}: {
  dags: NonNullable<EnvironmentSummary['dags']>;
}) {
  const { count, capacity } = dags;
  if (!capacity) {
    return <span>{count === 1 ? '1 DAG' : `${count} DAGs`}</span>;
  }
  const share = count / capacity;
  return (
    <span className={styles.capacity}>
      <span className={styles.meter} aria-hidden="true">
        <span
          className={styles.level}
          data-full={share >= NEARLY_FULL || undefined}
          style={{ width: `${Math.min(100, Math.round(share * 100))}%` }}
        />
      </span>
      {count} of {capacity} DAGs{remark(share)}
    </span>
  );
}
