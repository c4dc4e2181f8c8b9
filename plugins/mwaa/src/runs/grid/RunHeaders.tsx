import { DagRun } from 'backstage-plugin-mwaa-common';
import { memo } from 'react';
import { runStateTexts } from '../../status/runStateTexts';
import { secondsText } from '../../status/secondsText';
import { runName } from '../runName';
import { DurationAxis } from './DurationAxis';
import { DurationBars } from './DurationBars';
import { elapsed } from './elapsed';
import styles from './RunsGrid.module.css';
import { runSigns } from './runSigns';

interface Props {
  /** The oldest first. */
  runs: readonly DagRun[];
  /** Column of the run that takes the keyboard, when it is in this row. */
  active?: number;
  /** Id of the run that is shown. */
  chosenRun?: string;
}

function headerText(run: DagRun): string {
  const seconds = elapsed(run);
  const how = run.endedAt ? 'took' : 'for';
  return [
    `Run of ${runName(run)}`,
    run.type,
    runStateTexts[run.state].toLowerCase(),
    ...(seconds === undefined ? [] : [`${how} ${secondsText(seconds)}`]),
  ].join(', ');
}

/** The runs, each with a bar as high as it took long. */
export const RunHeaders = memo(({ runs, active, chosenRun }: Props) => (
  <tr role="row">
    <td role="gridcell" className={styles.corner}>
      <DurationAxis runs={runs} />
    </td>
    {runs.map((run, column) => (
      <th
        key={run.runId}
        scope="col"
        role="columnheader"
        data-row={-1}
        data-column={column}
        data-shown={run.runId === chosenRun}
        tabIndex={column === active ? 0 : -1}
        aria-label={headerText(run)}
        title={headerText(run)}
      >
        {column === 0 && <DurationBars runs={runs} />}
        <span className={styles.sign} data-state={run.state}>
          {runSigns[run.state]}
        </span>
      </th>
    ))}
  </tr>
));
