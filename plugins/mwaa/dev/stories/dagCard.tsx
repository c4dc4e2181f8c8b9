import { EntityProvider } from '@backstage/plugin-catalog-react';
import { DagStatus, Unavailable } from 'backstage-plugin-mwaa-common';
import { DagCard } from '../../src/component/DagCard';
import { stateTexts } from '../../src/status/stateTexts';
import { sampleDeployments } from '../../src/testing/dag/sampleDeployments';
import {
  sampleDagInAirflow,
  sampleReading,
  sampleStatus,
} from '../../src/testing/dag/sampleStatus';
import { sampleEntity } from '../samples/sampleEntity';
import { Story } from '../Story';

const now = new Date();
const MINUTE = 60_000;

const story = (title: string, api: Story['api']): Story => ({
  title,
  properties: {},
  api,
  element: () => (
    <div style={{ maxWidth: 520 }}>
      <EntityProvider entity={sampleEntity}>
        <DagCard updateTemplate="template:default/mwaa-update" />
      </EntityProvider>
    </div>
  ),
});

const dags = (title: string, ...found: DagStatus[]): Story =>
  story(title, {
    componentDags: async componentRef => ({
      componentRef,
      dagId: 'orders_daily',
      dags: found,
    }),
  });

const away: Unavailable = {
  kind: 'unreachable',
  message:
    'Airflow of analytics-dev did not answer within 10 s. It is asked again in a minute.',
};

const refused: Unavailable = {
  kind: 'access-denied',
  message: 'AWS refused to ask Airflow of analytics-prod.',
  iamAction: 'airflow:InvokeRestApi',
};

const paused = {
  state: 'paused' as const,
  explanation: 'It is paused: nothing starts before it is unpaused.',
  airflow: sampleReading({ ...sampleDagInAirflow(now), isPaused: true }, now),
};

const stories: Story[] = [
  dags('Succeeding', sampleStatus(now)),
  dags(
    'Two environments',
    sampleStatus(now),
    sampleStatus(now, {
      ...paused,
      environment: 'analytics-prod',
      isVerified: false,
      drift: sampleReading(
        {
          state: 'outdated',
          message: 'The repository is two commits ahead.',
          files: [],
        },
        now,
      ),
    }),
  ),
  dags(
    'Airflow is away',
    sampleStatus(now, {
      state: 'unknown',
      explanation: 'Airflow could not be asked.',
      airflow: { unavailable: away },
      lastRun: { unavailable: away },
      importProblems: { unavailable: away },
      isVerified: undefined,
    }),
  ),
  dags(
    'Stale and refused',
    sampleStatus(now, {
      airflow: {
        value: sampleDagInAirflow(now),
        readAt: new Date(now.getTime() - 3 * MINUTE).toISOString(),
        stale: away,
      },
      lastRun: { unavailable: refused },
      drift: { unavailable: { ...refused, iamAction: 's3:GetObject' } },
    }),
  ),
  dags(
    'Never ran, long names',
    sampleStatus(now, {
      environment: 'analytics-of-the-whole-company-production-eu-central-1',
      state: 'broken',
      explanation:
        "Airflow cannot import newsletter.py: ModuleNotFoundError: No module named 'a_module_with_a_name_that_is_much_longer_than_a_card'. Change the DAG, or roll back.",
      lastRun: sampleReading(null, now),
      airflow: sampleReading(null, now),
      deployment: sampleReading(
        {
          ...sampleDeployments(now)[0],
          revision: undefined,
          actor: 'user:default/somebody-with-a-very-long-name-indeed',
        },
        now,
      ),
    }),
  ),
  dags('Nowhere'),
  dags(
    'Every state',
    ...Object.keys(stateTexts).map(state =>
      sampleStatus(now, {
        environment: state,
        state: state as DagStatus['state'],
      }),
    ),
  ),
  story('Loading', { componentDags: () => new Promise<never>(() => {}) }),
  story('Failed', {
    componentDags: async () => {
      throw new Error(
        'You may not see the DAG of component:default/daily-orders; ask its owner, group:default/team-orders.',
      );
    },
  }),
];

export default stories;
