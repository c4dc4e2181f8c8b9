import { DagStatus, PausedAnswer } from 'backstage-plugin-mwaa-common';
import { useId, useState } from 'react';
import { ActNotice } from '../acts/ActNotice';
import { ActsProvider } from '../acts/Acts';
import { refusalId } from '../acts/refusalId';
import { useRunHistory } from '../runs/useRunHistory';
import { DagHeader } from './DagHeader';
import styles from './DagPage.module.css';
import { DagPageTemplates } from './DagPageTemplates';
import { DagTabs } from './DagTabs';
import { PagePlace } from './PagePlace';

interface Props {
  status: DagStatus;
  /** Asks for the status again. */
  refresh(): void;
  wasPaused(answer: PausedAnswer): void;
  shown: PagePlace;
  go(change: PagePlace): void;
  templates: DagPageTemplates;
}

/** The DAG in one environment: how it is, what can be done, and what happened. */
export function DagInEnvironment(props: Props) {
  const { status, refresh, wasPaused, shown, go, templates } = props;
  const id = useId();
  const { environment, dagId } = status;
  const place = { environment, dagId };
  const history = useRunHistory(place);
  const [notice, setNotice] = useState<ActNotice>();
  const [round, setRound] = useState(0);
  return (
    <ActsProvider
      value={{
        place,
        status,
        say: setNotice,
        changed: () => {
          refresh();
          history.refresh();
          setRound(before => before + 1);
        },
        wasPaused,
        reasonId: act => refusalId(id, status.may, act),
        showRun: run =>
          go({ view: 'runs', run, task: undefined, copy: undefined }),
      }}
    >
      <div className={styles.dag}>
        <DagHeader
          templates={templates}
          notice={notice}
          onDismiss={() => setNotice(undefined)}
        />
        <DagTabs
          history={history}
          shown={shown}
          go={go}
          round={round}
          updateTemplate={templates.update}
        />
      </div>
    </ActsProvider>
  );
}
