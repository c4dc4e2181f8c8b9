import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { useActs } from '../acts/Acts';
import { DeploymentsView } from '../deployments/DeploymentsView';
import { DriftView } from '../deployments/DriftView';
import { Loading } from '../form/Loading';
import { ImportErrorsView } from '../importErrors/ImportErrorsView';
import { RunsView } from '../runs/RunsView';
import { ShownHistory } from '../runs/useRunHistory';
import styles from './DagPage.module.css';
import { PagePlace } from './PagePlace';

// Markdown is heavy, and seldom looked at.
const AboutView = lazy(() => import('./AboutView'));

interface Props {
  history: ShownHistory;
  shown: PagePlace;
  go(change: PagePlace): void;
  /** Another one after each act. */
  round: number;
  /** Entity ref of the template that changes a DAG. */
  updateTemplate: string;
}

/** What happened to a DAG and what it is, one after the other. */
export function DagTabs(props: Props) {
  const { history, shown, go, round, updateTemplate } = props;
  const { status, place } = useActs();
  const problems = status.importProblems.value?.length;
  const first = status.state === 'broken' ? 'errors' : 'runs';
  return (
    <Tabs
      selectedKey={shown.view ?? first}
      onSelectionChange={view => go({ view: view as PagePlace['view'] })}
    >
      <div className={styles.tabs}>
        <TabList aria-label="About the DAG">
          <Tab id="runs">Runs</Tab>
          <Tab id="errors">
            {problems ? `Import errors (${problems})` : 'Import errors'}
          </Tab>
          <Tab id="deployments">Deployments</Tab>
          <Tab id="drift">Drift</Tab>
          <Tab id="about">Docs and params</Tab>
        </TabList>
      </div>
      <TabPanel id="runs" className={styles.tab}>
        <RunsView place={place} history={history} shown={shown} go={go} />
      </TabPanel>
      <TabPanel id="errors" className={styles.tab}>
        <ImportErrorsView updateTemplate={updateTemplate} />
      </TabPanel>
      <TabPanel id="deployments" className={styles.tab}>
        <DeploymentsView round={round} />
      </TabPanel>
      <TabPanel id="drift" className={styles.tab}>
        <DriftView round={round} />
      </TabPanel>
      <TabPanel id="about" className={styles.tab}>
        <Suspense fallback={<Loading what="the docs" />}>
          <AboutView />
        </Suspense>
      </TabPanel>
    </Tabs>
  );
}
