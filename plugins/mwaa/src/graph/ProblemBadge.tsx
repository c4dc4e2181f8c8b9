import { RiErrorWarningFill } from '@remixicon/react';
import { Unseen } from './NodeTexts';
import styles from './TaskGraphView.module.css';

/** How many problems there are, where there are some. */
export function ProblemBadge({ count }: { count: number }) {
  if (!count) return null;
  return (
    <span className={styles.problems}>
      <RiErrorWarningFill size={14} aria-hidden="true" />
      <Unseen>, </Unseen>
      {count}
      <Unseen>{count === 1 ? ' problem' : ' problems'}</Unseen>
    </span>
  );
}
