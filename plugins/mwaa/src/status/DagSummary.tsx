import { DagStatus } from 'backstage-plugin-mwaa-common';
import { EntityLink } from '../form/EntityLink';
import { DagFacts } from './DagFacts';
import { ReadingNotes } from './ReadingNotes';
import { sentence } from './sentence';
import { StateWord } from './StateWord';
import styles from './Status.module.css';
import { statusReadings } from './statusReadings';

interface Props {
  status: DagStatus;
  /** Where a run is shown. */
  runAddress?(runId: string): string | undefined;
}

/** The DAG in one environment, at a glance. */
export function DagSummary({ status, runAddress }: Props) {
  const { environment, state, explanation } = status;
  return (
    <section className={styles.summary} aria-label={`In ${environment}`}>
      <div className={styles.heading}>
        <h3>
          <EntityLink
            entityRef={`resource:default/${environment}`}
            target="_self"
          />
        </h3>
        <StateWord state={state} />
      </div>
      <p className={styles.explanation}>{sentence(explanation)}</p>
      <DagFacts status={status} runAddress={runAddress} />
      <ReadingNotes readings={statusReadings(status)} told={explanation} />
    </section>
  );
}
