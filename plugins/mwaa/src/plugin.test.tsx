import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from './api/mwaaApiRef';
import mwaaPlugin from './plugin';
import { InMemoryMwaaApi } from './testing/InMemoryMwaaApi';

jest.setTimeout(120_000);

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'daily-orders',
      namespace: 'default',
      annotations: { 'mwaa/dag-id': 'orders_daily' },
    },
    spec: { type: 'workload', lifecycle: 'production', owner: 'team-orders' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'analytics-dev', namespace: 'default' },
    spec: { type: 'mwaa-environment', owner: 'team-platform' },
  },
];

const open = (path: string) =>
  renderTestApp({
    features: [catalogPlugin, mwaaPlugin],
    initialRouteEntries: [path],
    apis: [
      [catalogApiRef, catalogApiMock({ entities })],
      [mwaaApiRef, new InMemoryMwaaApi()],
    ],
  });

describe('the plugin in an app with a catalog', () => {
  it('leads from the card of a component to the page of its DAG', async () => {
    open('/catalog/default/component/daily-orders');
    const link = await screen.findByRole('link', { name: 'Runs and more' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/component/daily-orders/dag',
    );
    expect(
      await screen.findByRole('link', { name: /^2 days ago/ }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /^\/catalog\/default\/component\/daily-orders\/dag\?environment=analytics-dev&run=scheduled__/,
      ),
    );
    await userEvent.click(link);
    expect(
      await screen.findByRole('grid', { name: /Tasks over runs/ }),
    ).toBeInTheDocument();
  });

  it('has a page for an environment', async () => {
    open('/catalog/default/resource/analytics-dev/dags');
    expect(
      await screen.findByRole('meter', { name: 'DAGs' }),
    ).toBeInTheDocument();
  });
});
