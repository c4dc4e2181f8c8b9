import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EnvironmentOverview } from 'backstage-plugin-mwaa-common';
import { EnvironmentPage } from '../../src/environment/EnvironmentPage';
import { sampleOverview } from '../../src/testing/dag/sampleOverview';
import { sampleReading } from '../../src/testing/dag/sampleStatus';
import { Story } from '../Story';

const now = new Date();
const usual = sampleOverview(now);

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'analytics-dev', namespace: 'default' },
  spec: { type: 'mwaa-environment' },
};

const story = (
  title: string,
  environmentOverview: () => Promise<EnvironmentOverview>,
): Story => ({
  title,
  properties: {},
  api: { environmentOverview },
  element: () => (
    <EntityProvider entity={entity}>
      <EnvironmentPage />
    </EntityProvider>
  ),
});

const stories: Story[] = [
  story('Usual', async () => usual),
  story('Empty', async () => ({
    ...usual,
    environment: { ...usual.environment, dags: { count: 0, capacity: 50 } },
    dags: sampleReading([], now),
    orphans: [],
    foreign: sampleReading({ keys: [], count: 0 }, now),
    importProblems: sampleReading([], now),
    requirements: [],
  })),
  story('300 DAGs', async () => ({
    ...usual,
    environment: { ...usual.environment, dags: { count: 300, capacity: 250 } },
    dags: sampleReading(
      Array.from({ length: 300 }, (_, index) => ({
        ...usual.dags.value![index % 5],
        dagId: `dag_number_${index}`,
      })),
      now,
    ),
  })),
  story('Refused', async () => {
    throw new Error(
      'You may not see the environment analytics-dev; ask its owner for the permission mwaa.environment.read.',
    );
  }),
];

export default stories;
