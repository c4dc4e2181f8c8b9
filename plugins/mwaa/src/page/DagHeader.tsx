import { ActNotice } from '../acts/ActNotice';
import { useActs } from '../acts/Acts';
import { ActsBar } from '../acts/ActsBar';
import { NoticeView } from '../acts/NoticeView';
import { EntityLink } from '../form/EntityLink';
import { Announcement } from '../preview/Announcement';
import { DagFacts } from '../status/DagFacts';
import { ReadingNotes } from '../status/ReadingNotes';
import { sentence } from '../status/sentence';
import { stateTexts } from '../status/stateTexts';
import { StateWord } from '../status/StateWord';
import { statusReadings } from '../status/statusReadings';
import styles from './DagPage.module.css';
import { DagPageTemplates } from './DagPageTemplates';

interface Props {
  templates: DagPageTemplates;
  /** What came of the last act. */
  notice?: ActNotice;
  onDismiss(): void;
}

/** How the DAG is, and what can be done. */
export function DagHeader({ templates, notice, onDismiss }: Props) {
  const { status } = useActs();
  const { environment, dagId, state, explanation, airflowVersion } = status;
  return (
    <section className={styles.header} aria-label="State and acts">
      <div className={styles.title}>
        <h2>
          <code>{dagId}</code> in{' '}
          <EntityLink
            entityRef={`resource:default/${environment}`}
            target="_self"
          />
        </h2>
        <StateWord state={state} />
        {airflowVersion && <span>Airflow {airflowVersion}</span>}
      </div>
      <Announcement
        text={`${stateTexts[state].word}: ${sentence(explanation)}`}
      />
      <p className={styles.explanation}>{sentence(explanation)}</p>
      <ActsBar templates={templates} />
      <NoticeView notice={notice} onDismiss={onDismiss} />
      <DagFacts status={status} isWide />
      <ReadingNotes readings={statusReadings(status)} told={explanation} />
    </section>
  );
}
