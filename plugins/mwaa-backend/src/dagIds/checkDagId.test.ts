import { Entity } from '@backstage/catalog-model';
import { ordersManifest } from '../__testUtils__/ordersManifest';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: { owner: 'team-orders' },
});

describe('GET /environments/{environment}/dag-ids/{dagId}', () => {
  let api: Awaited<ReturnType<typeof startApi>>;

  beforeAll(async () => {
    const { mwaa, bucket } = testMwaa();
    bucket.putForeign('dags/orders_daily/deployment.json', ordersManifest);
    api = await startApi({
      mwaa,
      entities: [component('daily-orders'), component('other')],
    });
  });
  afterAll(() => api.stop());

  const ask = (dagId: string, componentRef?: string) =>
    api.get(
      `/environments/analytics-dev/dag-ids/${encodeURIComponent(dagId)}${
        componentRef ? `?componentRef=${componentRef}` : ''
      }`,
    );

  it.each([
    ['orders', undefined, 'free'],
    ['orders', 'component:default/new', 'free'],
    ['orders_daily', undefined, 'taken'],
    ['orders_daily', 'component:default/new', 'taken'],
    ['orders_daily', 'Other', 'taken'],
    ['orders_daily', 'Daily-Orders', 'ours'],
  ])('tells of %s for %s that it is %s', async (dagId, ref, state) => {
    const { status, body } = await ask(dagId, ref);
    expect([status, body.state]).toEqual([200, state]);
  });

  it.each([
    ['a b', /must begin with a letter/],
    ['class', /reserved word/],
    ['x'.repeat(51), /51 characters long/],
    ['x'.repeat(251), /params\.dagId/],
    ['..', /must begin|names a folder/],
  ])('refuses %s', async (dagId, message) => {
    const { status, body } = await ask(dagId);
    expect([status, body.error.name]).toEqual([400, 'InputError']);
    expect(body.error.message).toMatch(message);
  });

  it('refuses what is no entity ref, and an environment that is not there', async () => {
    expect((await ask('orders', '%2F')).status).toBe(400);
    const { status, body } = await api.get(
      '/environments/other/dag-ids/orders',
    );
    expect([status, body.error.name]).toEqual([404, 'NotFoundError']);
  });
});
