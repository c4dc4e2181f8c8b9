import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { sampleOverview } from '../testing/dag/sampleOverview';
import { sampleReading } from '../testing/dag/sampleStatus';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';
import { EnvironmentPage } from './EnvironmentPage';

const now = new Date();

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'analytics-dev', namespace: 'default' },
  spec: { type: 'mwaa-environment' },
};

function show(changes: Partial<ReturnType<typeof sampleOverview>> = {}) {
  const api = new InMemoryMwaaApi();
  api.environmentOverview = async () => ({
    ...sampleOverview(now),
    ...changes,
  });
  renderInTestApp(
    <EntityProvider entity={entity}>
      <EnvironmentPage />
    </EntityProvider>,
    {
      apis: [[mwaaApiRef, api]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const rows = async () =>
  (await screen.findAllByRole('rowheader')).map(
    ({ textContent }) => textContent,
  );

describe('EnvironmentPage', () => {
  it('lists the DAGs with their component, owner and state', async () => {
    show();
    expect(await rows()).toHaveLength(5);
    const row = within(screen.getByRole('row', { name: /^customers_weekly/ }));
    expect(row.getByRole('link', { name: /customers_weekly/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/customers-weekly',
    );
    expect(row.getByText('Failing')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /nobody has claimed it/ }),
    ).toHaveTextContent(/Running.*nobody/);
    expect(screen.getByRole('meter', { name: 'DAGs' })).toHaveAttribute(
      'aria-valuetext',
      '44 of 50',
    );
    expect(screen.getByText(/nearly full/)).toBeInTheDocument();
  });

  it('finds some of them, by text and by state', async () => {
    const user = userEvent.setup();
    show();
    await rows();
    await user.type(screen.getByLabelText('Find DAGs'), 'team-marketing');
    expect(await rows()).toEqual(['customers_weekly', 'newsletter']);
    await user.click(screen.getByRole('button', { name: /Broken 1/ }));
    expect(await rows()).toEqual(['newsletter']);
    expect(screen.getByText('1 of 5 DAGs')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Find DAGs'), 'x');
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument();
    expect(screen.getByText('0 of 5 DAGs')).toBeInTheDocument();
  });

  it('tells what nobody owns, what does not work and what is needed', async () => {
    show();
    const part = async (name: string) =>
      within(await screen.findByRole('region', { name }));
    expect((await part('Orphans')).getByText('abandoned_report')).toBeVisible();
    expect(
      (await part('Foreign files')).getByText('dags/old/report.py'),
    ).toBeVisible();
    expect(
      (await part('Import errors')).getByText(
        "ModuleNotFoundError: No module named 'mailchimp'",
      ),
    ).toBeVisible();
    expect((await part('Requirements')).getByText(/slack==/)).toBeVisible();
  });

  it('says when there is nothing, and when it could not be read', async () => {
    const away = {
      kind: 'access-denied' as const,
      message: 'AWS refused.',
      iamAction: 's3:ListBucket',
    };
    show({
      dags: sampleReading([], now),
      foreign: { unavailable: away },
      orphansUnread: away,
      requirements: [],
    });
    expect(await screen.findByText(/holds no DAG yet/)).toBeInTheDocument();
    expect(screen.getByText(/^Foreign files: not available/)).toHaveTextContent(
      's3:ListBucket',
    );
    expect(
      screen.getByText(/^Which are orphans: not available/),
    ).toBeInTheDocument();
    expect(screen.getByText(/need nothing beside/)).toBeInTheDocument();
  });
});
