import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { InMemoryMwaaEnvironments } from '../testing/InMemoryMwaaEnvironments';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { deployDag } from '../deploy/deployDag';
import { findDagResources } from './findDagResources';

describe('findDagResources', () => {
  const setUp = async () => {
    const bucket = new InMemoryDagBucket('dags');
    await deployDag({
      bucket,
      dagsPath: 'dags',
      dagId: 'orders_daily',
      files: [{ path: 'orders_daily.py', content: 'dag', managed: true }],
      claim: {
        owner: 'group:default/team-orders',
        component: 'component:default/daily-orders',
        specificationSha256: 'a'.repeat(64),
        generatorVersion: '1.0.0',
      },
      deploymentId: '1',
      now: () => new Date(0),
    });
    const environments = new InMemoryMwaaEnvironments([
      mwaaEnvironmentFixture({ name: 'prod', deployFrom: 'ci' }),
    ]);
    const get = jest.spyOn(environments, 'get');
    return { bucket, get, services: { environments, dagBucket: () => bucket } };
  };

  it('reads whose the DAGs are, in order, and asks MWAA once', async () => {
    const { bucket, get, services } = await setUp();
    bucket.putForeign('dags/by_hand/by_hand.py', 'mine');
    bucket.putForeign('dags/broken/deployment.json', 'no manifest');
    const manifest = JSON.parse(
      bucket.text('dags/orders_daily/deployment.json')!,
    );
    bucket.putForeign(
      'dags/removed/deployment.json',
      JSON.stringify({ ...manifest, name: 'removed', state: 'deleted' }),
    );
    const orders = {
      environment: 'prod',
      deployFrom: 'ci',
      dagId: 'orders_daily',
      owner: 'group:default/team-orders',
      component: 'component:default/daily-orders',
    };
    await expect(
      findDagResources(
        [
          'prod/new',
          'prod/orders_daily',
          'prod/by_hand',
          'prod/broken',
          'prod/removed',
          'prod/..',
          'prod/a/b',
          'prod',
          '',
          'prod/orders_daily',
        ],
        services,
      ),
    ).resolves.toEqual([
      undefined,
      orders,
      ...Array(7).fill(undefined),
      orders,
    ]);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('knows no DAG of an environment that is not configured', async () => {
    const { services } = await setUp();
    await expect(
      findDagResources(['other/orders_daily'], services),
    ).resolves.toEqual([undefined]);
  });

  it('fails when it cannot be told', async () => {
    const { get, services } = await setUp();
    get.mockRejectedValue(new Error('AWS is away'));
    await expect(
      findDagResources(['prod/orders_daily'], services),
    ).rejects.toThrow('AWS is away');
  });
});
