import { Entity } from '@backstage/catalog-model';
import {
  awsFailure,
  InMemoryAirflow,
} from 'backstage-plugin-mwaa-node/testUtils';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const entity = (
  kind: string,
  name: string,
  uri?: string,
  title?: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    ...(title && { title }),
    ...(uri && { annotations: { 'mwaa/asset-uri': uri } }),
  },
});

const entities = [
  entity('Resource', 'raw-orders', 's3://lake/orders', 'Raw orders'),
  entity('API', 'prices', 's3://lake/prices'),
  entity('Component', 'elsewhere', 's3://lake/component'),
  entity('Resource', 'bucket'),
];

describe('what the environment’s Airflow and the catalog know', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => stop?.());

  async function start(airflow: InMemoryAirflow) {
    const api = await startApi({ ...testMwaa({ airflow }), entities });
    stop = api.stop;
    return async (what: string) => {
      const answer = await api.get(`/environments/analytics-dev/${what}`);
      expect(answer.status).toBe(200);
      return answer.body;
    };
  }

  it('suggests assets of both, each once', async () => {
    const get = await start(
      new InMemoryAirflow([], {
        assets: [
          { name: 'prices_v2', uri: 's3://lake/prices' },
          { name: 's3://lake/sales', uri: 's3://lake/sales' },
        ],
      }),
    );
    expect(await get('assets')).toEqual({
      assets: [
        {
          name: 'prices_v2',
          uri: 's3://lake/prices',
          source: 'airflow',
          entityRef: 'api:default/prices',
        },
        {
          name: 'Raw orders',
          uri: 's3://lake/orders',
          source: 'catalog',
          entityRef: 'resource:default/raw-orders',
        },
        {
          name: 's3://lake/sales',
          uri: 's3://lake/sales',
          source: 'airflow',
        },
      ],
      unavailable: [],
    });
  });

  it('lists connections, sorted, and asks Airflow once', async () => {
    const before = jest.fn();
    const get = await start(
      new InMemoryAirflow([], { connectionIds: ['b', 'a'], before }),
    );
    expect(await get('connections')).toEqual({ connectionIds: ['a', 'b'] });
    await Promise.all([get('connections'), get('connections')]);
    expect(before).toHaveBeenCalledTimes(1);
  });

  it('says why Airflow cannot be asked', async () => {
    const get = await start(
      new InMemoryAirflow([], {
        before: () => {
          throw awsFailure('AccessDeniedException', 'airflow:InvokeRestApi');
        },
      }),
    );
    const reason = expect.stringContaining('airflow:InvokeRestApi');
    expect(await get('connections')).toEqual({
      connectionIds: [],
      unavailable: reason,
    });
    const { assets, unavailable } = await get('assets');
    expect(assets).toHaveLength(2);
    expect(unavailable).toEqual([reason]);
  });
});
