import { RiHistoryLine } from '@remixicon/react';
import { RelativeTime } from '../form/RelativeTime';
import { useNow } from '../schedule/useNow';
import { sentence } from './sentence';
import styles from './Status.module.css';

interface Props {
  /** ISO 8601: when it was read. */
  at: string;
  /** What is meant, where that is not all around it. */
  what?: string;
  /** Why there is nothing newer, as a sentence. */
  why: string;
}

/** Says how old something is, and why. */
export function OldAnswer({ at, what, why }: Props) {
  useNow();
  return (
    <p className={styles.note}>
      <RiHistoryLine size={16} aria-hidden="true" />
      <span>
        {what ? `${what}: as` : 'As'} of <RelativeTime at={at} />, because there
        is nothing newer. {sentence(why)}
      </span>
    </p>
  );
}
