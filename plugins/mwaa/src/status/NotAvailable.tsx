import { RiInformationLine } from '@remixicon/react';
import { Unavailable } from 'backstage-plugin-mwaa-common';
import { sentence } from './sentence';
import styles from './Status.module.css';

interface Props {
  /** What is meant, as the beginning of a sentence: `The runs`. */
  what: string;
  why: Unavailable;
}

/** Says that something cannot be read here, why, and what would help. */
export function NotAvailable({ what, why }: Props) {
  return (
    <p className={styles.note}>
      <RiInformationLine size={16} aria-hidden="true" />
      <span>
        {what}: not available here. {sentence(why.message)}
        {why.iamAction && !why.message.includes(why.iamAction) && (
          <>
            {' '}
            The role that Backstage uses needs the IAM action{' '}
            <code>{why.iamAction}</code>.
          </>
        )}
      </span>
    </p>
  );
}
