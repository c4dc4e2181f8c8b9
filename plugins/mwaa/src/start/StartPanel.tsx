import { Text } from '@backstage/ui';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { ExampleCards } from './ExampleCards';
import { exampleTaken } from './exampleTaken';
import { PasteDag } from './PasteDag';
import styles from './Start.module.css';
import { Taken } from './Taken';

interface Props {
  target?: AirflowTarget;
  /** Ids of the examples to offer; all unless given. */
  examples?: readonly string[];
  onTake(taken: Taken): void;
}

/** What to begin with: an example, or a DAG that is there already. */
export function StartPanel({ target, examples, onTake }: Props) {
  return (
    <div className={styles.start}>
      <section className={styles.section} aria-label="Start from an example">
        <Text as="h4" variant="title-x-small">
          Start from an example
        </Text>
        <ExampleCards
          examples={examples}
          target={target}
          onChoose={example => onTake(exampleTaken(example))}
        />
      </section>
      <section className={styles.section} aria-label="Start from a dag.yaml">
        <Text as="h4" variant="title-x-small">
          Start from a dag.yaml
        </Text>
        <PasteDag target={target} onTake={onTake} />
      </section>
    </div>
  );
}
