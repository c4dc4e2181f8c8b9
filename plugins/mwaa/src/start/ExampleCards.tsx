import {
  AirflowTarget,
  DagExample,
  dagExamples,
} from 'backstage-plugin-mwaa-common';
import { ExampleCard } from './ExampleCard';
import styles from './Start.module.css';

interface Props {
  /** Ids; all unless given. */
  examples?: readonly string[];
  /** The Airflow that is to run it, once that is known. */
  target?: AirflowTarget;
  onChoose(example: DagExample): void;
}

/** DAGs to begin with. */
export function ExampleCards({ examples, target, onChoose }: Props) {
  const shown = dagExamples.filter(({ id }) => examples?.includes(id) ?? true);
  return (
    <ul className={styles.cards} aria-label="Examples">
      {shown.map(example => (
        <li key={example.id}>
          <ExampleCard
            example={example}
            target={target}
            onChoose={() => onChoose(example)}
          />
        </li>
      ))}
    </ul>
  );
}
