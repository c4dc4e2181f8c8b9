import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { memo } from 'react';
import { FilesView } from './FilesView';
import { NeedsView } from './NeedsView';
import { PlanPanel } from './PlanPanel';
import styles from './PreviewPanel.module.css';
import { YamlView } from './YamlView';

/** Everything there is to see, one after the other. */
export const PreviewTabs = memo(() => (
  <Tabs>
    <TabList aria-label="Preview">
      <Tab id="python">Python</Tab>
      <Tab id="plan">What changes</Tab>
      <Tab id="yaml">dag.yaml</Tab>
      <Tab id="needs">Needs</Tab>
    </TabList>
    <TabPanel id="python" className={styles.tab}>
      <FilesView />
    </TabPanel>
    <TabPanel id="plan" className={styles.tab}>
      <PlanPanel />
    </TabPanel>
    <TabPanel id="yaml" className={styles.tab}>
      <YamlView />
    </TabPanel>
    <TabPanel id="needs" className={styles.tab}>
      <NeedsView />
    </TabPanel>
  </Tabs>
));
