import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { sampleReading, sampleStatus } from '../testing/dag/sampleStatus';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';
import { DagCard } from './DagCard';
import { selectedTemplateRouteRef } from './selectedTemplateRouteRef';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: {
      'mwaa/dag-id': 'orders_daily',
      'mwaa/environment': 'analytics-dev',
      'mwaa/dag-location': 's3://bucket/dags/orders_daily/',
    },
  },
  spec: { type: 'workload', owner: 'team-orders' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/team-orders' }],
};

const now = new Date();

const away = {
  kind: 'unreachable' as const,
  message: 'Airflow did not answer within 10 s.',
};

const show = (
  ownershipEntityRefs: string[],
  hasScaffolder = true,
  api = new InMemoryMwaaApi(),
) =>
  renderInTestApp(
    <EntityProvider entity={entity}>
      <DagCard updateTemplate="template:data/change-dag" />
    </EntityProvider>,
    {
      apis: [
        mockApis.identity({
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs,
        }),
        [mwaaApiRef, api],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(hasScaffolder && {
          '/make/templates/:namespace/:templateName': selectedTemplateRouteRef,
        }),
      },
    },
  );

describe('DagCard', () => {
  it('says where the DAG is, and leads its owner to the form', async () => {
    show(['group:default/team-orders']);
    expect(
      await screen.findByRole('link', { name: 'Change the DAG' }),
    ).toHaveAttribute(
      'href',
      `/make/templates/data/change-dag?formData=${encodeURIComponent('{"component":"component:default/daily-orders"}')}`,
    );
    expect(screen.getByText('orders_daily')).toBeInTheDocument();
    expect(
      screen.getByText('s3://bucket/dags/orders_daily/'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: /analytics-dev/ }),
    ).toHaveAttribute('href', '/catalog/default/resource/analytics-dev');
  });

  it('says to others why they cannot change it', async () => {
    show(['group:default/team-marketing']);
    expect(await screen.findByText(/Only its owners/)).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Change the DAG' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(
      'Only its owners may change the DAG.',
    );
  });

  it('says when the app has no scaffolder', async () => {
    show(['group:default/team-orders'], false);
    expect(await screen.findByText(/is not installed/)).toBeInTheDocument();
  });

  it('says in each environment whether the DAG runs, and what is deployed', async () => {
    const api = new InMemoryMwaaApi();
    api.dags.push(
      sampleStatus(now, {
        environment: 'analytics-prod',
        state: 'failing',
        explanation: 'Its last run failed in load.copy.',
        isVerified: false,
      }),
    );
    show([], true, api);
    const dev = within(
      await screen.findByRole('region', { name: 'In analytics-dev' }),
    );
    expect(dev.getByText('Succeeding')).toBeInTheDocument();
    expect(dev.getByText('At 05:05')).toBeInTheDocument();
    expect(dev.getByText(/^in 17 hours \(/)).toBeInTheDocument();
    expect(dev.getByText('4f2a91c')).toBeInTheDocument();
    const prod = within(
      screen.getByRole('region', { name: 'In analytics-prod' }),
    );
    expect(prod.getByText('Failing')).toBeInTheDocument();
    expect(
      prod.getByText('Its last run failed in load.copy.'),
    ).toBeInTheDocument();
    expect(prod.getByText(/has not parsed this version/)).toBeInTheDocument();
  });

  it('says what is old or missing, and why, each reason once', async () => {
    const api = new InMemoryMwaaApi();
    api.dags = [
      sampleStatus(now, {
        airflow: { unavailable: away },
        lastRun: { unavailable: away },
        drift: {
          ...sampleReading(
            { state: 'in-place', message: 'All is well.', files: [] },
            new Date(now.getTime() - 3 * 86_400_000),
          ),
          stale: { kind: 'throttled', message: 'GitHub asked to wait.' },
        },
      }),
    ];
    show([], true, api);
    expect(
      await screen.findByText(
        /^Schedule, next run .*, last run: not available/,
      ),
    ).toHaveTextContent(away.message);
    expect(screen.getByText(/^Drift: as of/)).toHaveTextContent(
      'Drift: as of 3 days ago, because there is nothing newer. GitHub asked to wait.',
    );
  });

  it('says why nothing can be shown, and asks again', async () => {
    const api = new InMemoryMwaaApi();
    const good = api.componentDags;
    api.componentDags = async () => {
      throw new Error('You may not see it.');
    };
    show([], true, api);
    expect(await screen.findByText('You may not see it.')).toBeInTheDocument();
    api.componentDags = good;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Succeeding')).toBeInTheDocument();
  });
});
