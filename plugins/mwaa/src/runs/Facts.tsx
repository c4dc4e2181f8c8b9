import { ReactNode } from 'react';
import styles from './Runs.module.css';

interface Props {
  facts: readonly (readonly [string, ReactNode])[];
}

/** Facts beside one another, without those that are not known. */
export function Facts({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== undefined)
        .map(([title, fact]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
