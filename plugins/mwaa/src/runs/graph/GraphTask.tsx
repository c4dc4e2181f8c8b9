import { AirflowTask } from 'backstage-plugin-mwaa-common';
import { TaskCell } from '../TaskCell';
import { taskStateLooks } from '../taskStateLooks';
import styles from './RunGraph.module.css';

interface Props {
  task: AirflowTask;
  /** What it did; absent when it is no part of the run. */
  cell?: TaskCell;
  isChosen: boolean;
  onChoose(taskId: string): void;
}

/** A task of the graph. */
export function GraphTask({ task, cell, isChosen, onChoose }: Props) {
  const { taskId, operator, isMapped } = task;
  const looks = taskStateLooks[cell?.state ?? 'none'];
  const copies = isMapped && cell ? `, ${cell.instances.length} copies` : '';
  return (
    <button
      type="button"
      className={styles.task}
      data-tone={looks.tone}
      data-mapped={isMapped}
      aria-pressed={isChosen}
      title={taskId}
      onClick={() => onChoose(taskId)}
    >
      <span className={styles.sign} aria-hidden="true">
        {looks.sign}
      </span>
      <span className={styles.texts}>
        <span className={styles.name}>
          {taskId.slice(taskId.lastIndexOf('.') + 1)}
        </span>
        <span className={styles.about}>
          {looks.words}
          {copies}
          {operator && `, ${operator}`}
        </span>
      </span>
    </button>
  );
}
