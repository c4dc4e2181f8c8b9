import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { Fragment, ReactNode } from 'react';
import { RelativeTime } from '../../form/RelativeTime';
import { DagCapacity } from './DagCapacity';
import { deployFromTexts } from './deployFromTexts';
import styles from './EnvironmentPicker.module.css';

/** What is known of an environment, in a line that wraps. */
export function EnvironmentFacts({
  environment,
}: {
  environment: EnvironmentSummary;
}) {
  const { airflowVersion, status, environmentClass, dags } = environment;
  const { lastUpdatedAt, deployFrom } = environment;
  const facts: [string, ReactNode][] = [
    ['airflow', airflowVersion && `Airflow ${airflowVersion}`],
    ['status', status],
    ['class', environmentClass],
    ['dags', dags && <DagCapacity dags={dags} />],
    [
      'updated',
      lastUpdatedAt && (
        <span>
          updated <RelativeTime at={lastUpdatedAt} />
        </span>
      ),
    ],
    ['deploy', deployFrom && deployFromTexts[deployFrom].short],
  ];
  return (
    <span className={styles.facts}>
      {facts
        .filter(([, fact]) => fact)
        .map(([key, fact], index) => (
          <Fragment key={key}>
            {/* Read out as a pause between two facts. */}
            {index > 0 && <span className={styles.comma}>, </span>}
            <span className={styles.fact}>{fact}</span>
          </Fragment>
        ))}
    </span>
  );
}
