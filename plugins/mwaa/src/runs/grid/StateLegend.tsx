import { RunGrid } from '../gridOf';
import { taskStateLooks } from '../taskStateLooks';
import styles from './RunsGrid.module.css';

/** What the signs mean that are in the grid. */
export function StateLegend({ grid }: { grid: RunGrid }) {
  const used = new Set(
    grid.rows.flatMap(({ cells }) => [...cells.values()].map(c => c.state)),
  );
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      {Object.entries(taskStateLooks)
        .filter(([state]) => used.has(state as never))
        .map(([state, { sign, words, tone }]) => (
          <li key={state}>
            <span
              className={styles.cell}
              data-state={state}
              data-tone={tone}
              aria-hidden="true"
            >
              {sign}
            </span>
            {words}
          </li>
        ))}
    </ul>
  );
}
