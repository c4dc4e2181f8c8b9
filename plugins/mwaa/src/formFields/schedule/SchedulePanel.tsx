import { describeSchedule, runsWithClock } from 'backstage-plugin-mwaa-common';
import { useDeferredValue, useMemo } from 'react';
import { asTiming } from '../../schedule/readTiming';
import { runDots } from '../../schedule/runDots';
import { startText } from '../../schedule/startText';
import { RunsPicture } from './RunsPicture';
import { RunsTable } from './RunsTable';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

const SHOWN_RUNS = 5;

interface Props extends ScheduleInput {
  /** Why the target may not be the right one. */
  caveat?: string;
}

/** What the schedule means: in words, as runs, and as a picture. */
export function SchedulePanel(props: Props) {
  const { timing, problems, target, now, readerZone, caveat } = props;
  const settled = useDeferredValue(
    problems.length ? undefined : asTiming(timing),
  );
  const shown = useMemo(
    () =>
      settled && {
        timing: settled,
        description: describeSchedule(settled, target),
        runs: runsWithClock(settled, target, {
          now,
          count: SHOWN_RUNS,
          readerZone,
        }),
        dots: runDots(settled, target, now),
      },
    [settled, target, now, readerZone],
  );
  return (
    <section className={styles.panel} aria-label="What it means">
      <p role="status" className={styles.words}>
        {shown
          ? `${shown.description} ${startText(shown.timing, shown.runs)}`
          : 'Correct what is marked above to see when it runs.'}
      </p>
      {shown && shown.runs.length > 0 && (
        <>
          {shown.dots && <RunsPicture {...shown.dots} />}
          <RunsTable
            runs={shown.runs}
            timezone={shown.timing.timezone}
            readerZone={readerZone}
            coversTime={
              'date' in shown.timing.schedule &&
              shown.timing.schedule.date === 'interval'
            }
          />
          {shown.runs.some(run => run.ds !== run.logicalInZone.date) && (
            <p className={styles.hint}>
              ds is the day in UTC, which is not always the day in{' '}
              {shown.timing.timezone}.
            </p>
          )}
        </>
      )}
      {caveat && <p className={styles.hint}>{caveat}</p>}
    </section>
  );
}
