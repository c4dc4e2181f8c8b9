import { EntityProvider } from '@backstage/plugin-catalog-react';
import { DagCard } from '../../src/component/DagCard';
import { ResultPanel } from '../../src/results/ResultPanel';
import { Story } from '../Story';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: {
      'mwaa/dag-id': 'orders_daily',
      'mwaa/environment': 'analytics-dev',
      'mwaa/dag-location': 's3://analytics-dev-bucket/dags/orders_daily/',
    },
  },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/team-orders' }],
};

const workload = {
  componentRef: 'component:default/daily-orders',
  title: 'Daily orders',
  dagId: 'orders_daily',
  environment: 'analytics-dev',
  location: 's3://analytics-dev-bucket/dags/orders_daily/',
  airflowVersion: '3.0.6',
  deploymentId: '01JDQ5N6C4M1T0X9V2B3K4W5Z6',
  repository: 'https://repositories.example.com/daily-orders/',
};

const output = (changes: object) => ({
  links: [{ title: 'Airflow', url: 'https://airflow.example.com' }],
  text: [{ title: 'What was done', content: 'The DAG was **created**.' }],
  workload: { ...workload, ...changes },
});

const templates = {
  updateTemplate: 'template:default/mwaa-update',
  rollbackTemplate: 'template:default/mwaa-rollback',
};

const stories: Story[] = [
  {
    title: 'Card of somebody else’s component',
    properties: {},
    element: () => (
      <EntityProvider entity={entity}>
        <DagCard updateTemplate="template:default/mwaa-update" />
      </EntityProvider>
    ),
  },
  {
    title: 'Result: deployed',
    properties: {},
    element: () => (
      <ResultPanel {...templates} output={output({ outcome: 'created' })} />
    ),
  },
  {
    title: 'Result: in review',
    properties: {},
    element: () => (
      <ResultPanel
        {...templates}
        output={output({
          outcome: 'in review',
          deploymentId: null,
          pullRequestUrl: 'https://git.example.com/daily-orders/pull/7',
        })}
      />
    ),
  },
];

export default stories;
