import { useMemo, useRef } from 'react';
import { RunGrid } from '../gridOf';
import { runName } from '../runName';
import { GridRow } from './GridRow';
import { GridPlace } from './GridPlace';
import { RunHeaders } from './RunHeaders';
import styles from './RunsGrid.module.css';
import { useGridKeyboard } from './useGridKeyboard';
import { useStayInPlace } from './useStayInPlace';

interface Props {
  /** With at least one run. */
  grid: RunGrid;
  /** Ids of what is shown. */
  run?: string;
  task?: string;
  onChoose(run: string, task?: string): void;
}

/** Tasks over runs, with a chart of how long the runs took. */
export function RunsGrid({ grid, run, task, onChoose }: Props) {
  const { runs, rows } = grid;
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = runs.findIndex(({ runId }) => runId === run);
  const { active, onKeyDown, onClick } = useGridKeyboard(
    table,
    { rows: rows.length, columns: runs.length },
    {
      row: rows.findIndex(({ taskId }) => taskId === task),
      column: shown < 0 ? runs.length - 1 : shown,
    },
    ({ row, column }: GridPlace) =>
      onChoose(runs[column].runId, rows[row]?.taskId),
  );
  useStayInPlace(scroller, runs[0]?.runId, runs.at(-1)?.runId);
  const names = useMemo(() => runs.map(runName), [runs]);
  const activeIn = (row: number) =>
    active.row === row ? active.column : undefined;
  return (
    <div ref={scroller} className={styles.scroller}>
      {/* The role says that it takes the keyboard; the rule does not know it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        ref={table}
        role="grid"
        aria-label="Tasks over runs, the newest run right"
        className={styles.grid}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <RunHeaders runs={runs} active={activeIn(-1)} chosenRun={run} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={row.taskId}
              row={row}
              index={index}
              runs={runs}
              names={names}
              active={activeIn(index)}
              chosenRun={run}
              isChosen={row.taskId === task}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
