import { TaskState } from 'backstage-plugin-mwaa-common';
import styles from '../../status/Status.module.css';
import { taskStateLooks } from '../taskStateLooks';

/** The state of a task, with the sign that stands for it in the grid. */
export function TaskWord({ state }: { state: TaskState }) {
  const { sign, words, tone } = taskStateLooks[state];
  return (
    <span className={styles.word} data-tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {words}
    </span>
  );
}
