import { memo } from 'react';
import { TaskCell } from '../TaskCell';
import { taskStateLooks } from '../taskStateLooks';
import { cellText } from './cellText';
import styles from './RunsGrid.module.css';

interface Props {
  taskId: string;
  /** What the run is called. */
  run: string;
  /** Absent when the task was no part of the run. */
  cell?: TaskCell;
  row: number;
  column: number;
  /** Whether it takes the keyboard. */
  isActive: boolean;
  /** Whether its run is shown. */
  isShown: boolean;
  /** Whether its task is shown, too. */
  isSelected: boolean;
}

/** A task in one run. Of thousands only those that change are drawn again. */
export const GridCell = memo((props: Props) => {
  const { taskId, run, cell, row, column, isActive, isShown } = props;
  const text = cellText(taskId, run, cell);
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      data-shown={isShown}
      tabIndex={isActive ? 0 : -1}
      aria-selected={props.isSelected}
      aria-label={text}
      title={text}
    >
      {cell && (
        <span
          className={styles.cell}
          data-state={cell.state}
          data-tone={taskStateLooks[cell.state].tone}
        >
          {taskStateLooks[cell.state].sign}
        </span>
      )}
    </td>
  );
});
