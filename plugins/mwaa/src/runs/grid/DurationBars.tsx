import { DagRun } from 'backstage-plugin-mwaa-common';
import { CHART, chartMeasures } from './chartMeasures';
import { dayLabels } from './dayLabels';
import styles from './RunsGrid.module.css';

const { column: COLUMN, bar: BAR, bottom: BOTTOM } = CHART;

/** How long the runs took, as a picture; each header says it in words. */
export function DurationBars({ runs }: { runs: readonly DagRun[] }) {
  const { lengths, lines, at } = chartMeasures(runs);
  const width = runs.length * COLUMN;
  const isLast = (column: number) => column > 0 && column > runs.length - 3;
  return (
    <svg
      aria-hidden="true"
      className={styles.bars}
      width={width}
      height={CHART.height}
    >
      {lines.map(seconds => (
        <line
          key={seconds}
          x1="0"
          x2={width}
          y1={at(seconds)}
          y2={at(seconds)}
        />
      ))}
      {runs.map(({ runId, state }, column) => {
        const height = Math.max(2, BOTTOM - at(lengths[column]));
        return (
          <rect
            key={runId}
            data-state={state}
            x={column * COLUMN + (COLUMN - BAR) / 2}
            y={BOTTOM - height}
            width={BAR}
            height={height}
            rx="3"
          />
        );
      })}
      {dayLabels(runs).map(({ column, text }) => (
        <text
          key={column}
          // The last ones would not fit behind the beginning of their column,
          // and with a single one nothing is before it either.
          x={isLast(column) ? width - 4 : column * COLUMN + 4}
          y={BOTTOM + 14}
          textAnchor={isLast(column) ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
