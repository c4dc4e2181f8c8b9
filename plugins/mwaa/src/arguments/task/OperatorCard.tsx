import { Link, Text } from '@backstage/ui';
import {
  AirflowTarget,
  isAvailable,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { memo } from 'react';
import { classDocsUrl } from './classDocsUrl';
import styles from './task.module.css';

/** What the operator of a task does. */
export const OperatorCard = memo(function Card({
  definition,
  target,
}: {
  definition: OperatorDefinition;
  target?: AirflowTarget;
}) {
  const { title, summary, notes, service, nearest } = definition;
  const url = classDocsUrl(definition, target);
  const isThere =
    !target ||
    definition.generatedFor?.(target) ||
    isAvailable(definition, target);
  return (
    <div className={styles.operator}>
      <Text as="p" weight="bold">
        {title}
        <span className={styles.service}> · {service}</span>
      </Text>
      <Text as="p" color="secondary">
        {summary}
      </Text>
      {notes ? (
        <Text as="p" color="secondary">
          {notes.replace(/`/g, '')}
        </Text>
      ) : null}
      {isThere ? null : (
        <p className={styles.problem}>
          Airflow {target.airflowVersion} does not have it
          {nearest ? `; ${nearest.replace(/`/g, '')}` : ''}.
        </p>
      )}
      {url ? (
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {definition.className} in Airflow’s reference
        </Link>
      ) : null}
    </div>
  );
});
