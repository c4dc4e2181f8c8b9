import { Button, Text } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { StartPanel } from '../../start/StartPanel';
import { Taken } from '../../start/Taken';
import styles from './TasksEditor.module.css';

interface Props {
  target?: AirflowTarget;
  examples?: readonly string[];
  /** Whether somebody has just taken all away. */
  takesFocus: boolean;
  onAdd(): void;
  onTake(taken: Taken): void;
}

/** How to begin. */
export function EmptyWork(props: Props) {
  const { target, examples, takesFocus, onAdd, onTake } = props;
  return (
    <div className={styles.empty}>
      <div className={styles.begin}>
        <Text>
          There are no tasks yet. Add the first one, or begin with a DAG.
        </Text>
        <Button
          type="button"
          iconStart={<RiAddLine />}
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          onPress={onAdd}
        >
          Add the first task
        </Button>
      </div>
      <StartPanel target={target} examples={examples} onTake={onTake} />
    </div>
  );
}
