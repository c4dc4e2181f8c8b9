import { memo } from 'react';
import { RunGrid, TaskRow } from '../gridOf';
import { GridCell } from './GridCell';
import styles from './RunsGrid.module.css';

interface Props {
  row: TaskRow;
  index: number;
  runs: RunGrid['runs'];
  /** What the runs are called, in their order. */
  names: readonly string[];
  /** Column of the cell that takes the keyboard, when it is in this row. */
  active?: number;
  /** Id of the run that is shown. */
  chosenRun?: string;
  /** Whether this task is shown. */
  isChosen: boolean;
}

/** A task in all runs. */
export const GridRow = memo((props: Props) => {
  const { row, index, runs, names, active, chosenRun, isChosen } = props;
  const cut = row.taskId.lastIndexOf('.') + 1;
  return (
    // The table is a grid, so that arrow keys work; its rows follow.
    <tr role="row">
      <th scope="row" role="rowheader" title={row.taskId}>
        <span className={styles.group}>{row.taskId.slice(0, cut)}</span>
        {row.taskId.slice(cut)}
        {!row.task && ' (gone)'}
      </th>
      {runs.map(({ runId }, column) => (
        <GridCell
          key={runId}
          taskId={row.taskId}
          run={names[column]}
          cell={row.cells.get(runId)}
          row={index}
          column={column}
          isActive={column === active}
          isShown={runId === chosenRun}
          isSelected={isChosen && runId === chosenRun}
        />
      ))}
    </tr>
  );
});
