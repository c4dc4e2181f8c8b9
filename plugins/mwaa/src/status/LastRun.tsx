import { Link } from '@backstage/ui';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { Moment } from './Moment';
import { RunWord } from './RunWord';
import { secondsText } from './secondsText';
import styles from './Status.module.css';

interface Props {
  /** `null`: there was none. */
  run: DagRun | null;
  /** Where a run is shown. */
  address?(runId: string): string | undefined;
}

/** When a DAG ran last, and how that went. */
export function LastRun({ run, address }: Props) {
  if (!run) return <>it has never run</>;
  const { runId, state, startedAt, runAfter, duration } = run;
  const at = startedAt ?? runAfter;
  const when = at ? <Moment at={at} /> : runId;
  const href = address?.(runId);
  return (
    <>
      <RunWord state={state} />{' '}
      {href ? (
        <Link href={href} className={styles.inline}>
          {when}
        </Link>
      ) : (
        when
      )}
      {duration !== undefined && `, took ${secondsText(duration)}`}
    </>
  );
}
