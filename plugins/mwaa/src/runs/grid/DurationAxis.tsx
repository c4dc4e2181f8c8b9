import { DagRun } from 'backstage-plugin-mwaa-common';
import { secondsText } from '../../status/secondsText';
import { CHART, chartMeasures } from './chartMeasures';
import styles from './RunsGrid.module.css';

const WIDTH = 96;

/** What the lines of the chart stand for; each header says it in words. */
export function DurationAxis({ runs }: { runs: readonly DagRun[] }) {
  const { lines, at } = chartMeasures(runs);
  return (
    <svg
      aria-hidden="true"
      className={styles.axis}
      width={WIDTH}
      height={CHART.height}
    >
      {lines.map(seconds => (
        <text key={seconds} x={WIDTH - 6} y={at(seconds) + 4} textAnchor="end">
          {seconds ? secondsText(seconds) : '0'}
        </text>
      ))}
    </svg>
  );
}
