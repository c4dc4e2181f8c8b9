import { RiFlashlightLine, RiTimeLine } from '@remixicon/react';
import { ClockedRun } from 'backstage-plugin-mwaa-common';
import { clockChangeText } from '../../schedule/clockChangeText';
import { coveredText } from '../../schedule/coveredText';
import { RunMoment } from './RunMoment';
import styles from './Schedule.module.css';

interface Props {
  runs: readonly ClockedRun[];
  timezone: string;
  readerZone: string;
  /** Whether the date of a run is the beginning of the time it covers. */
  coversTime: boolean;
}

/** The next runs, by the clocks of the DAG and of whoever looks. */
export function RunsTable({ runs, timezone, readerZone, coversTime }: Props) {
  const showsReader = runs.some(
    ({ inZone, inReaderZone }) => inZone.offset !== inReaderZone.offset,
  );
  return (
    <table className={styles.table}>
      <caption className={styles.label}>Next runs</caption>
      <thead>
        <tr>
          <th scope="col">{timezone}</th>
          {showsReader && <th scope="col">Your time ({readerZone})</th>}
          <th scope="col">Date of the run</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run, index) => (
          <tr key={run.runAfter.toISOString()}>
            <td>
              <RunMoment reading={run.inZone} />
              {run.atOnce && (
                <span className={styles.mark}>
                  <RiFlashlightLine size={16} aria-hidden="true" />
                  Its time is past: runs at once
                </span>
              )}
              {run.clockChange && (
                <span className={styles.mark}>
                  <RiTimeLine size={16} aria-hidden="true" />
                  {clockChangeText(run, runs[index - 1])}
                </span>
              )}
            </td>
            {showsReader && (
              <td>
                <RunMoment reading={run.inReaderZone} />
              </td>
            )}
            <td>
              ds <code>{run.ds}</code>
              {coversTime && (
                <span className={styles.covered}>{coveredText(run)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
