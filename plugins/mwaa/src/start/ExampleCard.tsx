import { RiForbidLine } from '@remixicon/react';
import {
  AirflowTarget,
  DagExample,
  exampleProblems,
} from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { GraphThumbnail } from './GraphThumbnail';
import styles from './Start.module.css';

interface Props {
  example: DagExample;
  target?: AirflowTarget;
  onChoose(): void;
}

/** One DAG to begin with; the keyboard comes also to one that the target cannot do, which says why. */
export function ExampleCard({ example, target, onChoose }: Props) {
  const problems = useMemo(
    () => (target ? exampleProblems(example, target) : []),
    [example, target],
  );
  const isPossible = problems.length === 0;
  return (
    <button
      type="button"
      className={styles.card}
      aria-disabled={isPossible ? undefined : true}
      onClick={() => {
        if (isPossible) onChoose();
      }}
    >
      <GraphThumbnail spec={example.spec} />
      <span className={styles.cardTitle}>{example.title}</span>
      <span className={styles.cardText}>{example.summary}</span>
      {!isPossible && (
        <span className={styles.cardReason}>
          <RiForbidLine size={16} aria-hidden="true" />
          <span>
            Not available: {problems.map(({ message }) => message).join('. ')}.
          </span>
        </span>
      )}
    </button>
  );
}
