import { mockServices } from '@backstage/backend-test-utils';
import {
  Entity,
  resourceEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  DagBucket,
  deployDag,
  DeployDagOptions,
  discoveryKey,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import {
  FaultyDagBucket,
  InMemoryDagBucket,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
import { InMemoryCatalog } from '../__testUtils__/InMemoryCatalog';
import { MwaaDagEntityProvider } from './MwaaDagEntityProvider';

const dev = mwaaEnvironmentFixture({
  webserverUrl: 'dev.airflow.example.com',
});
const prod = mwaaEnvironmentFixture({
  name: 'analytics-prod',
  accountId: '111111111111',
});

const orders: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders' },
  spec: { type: 'workload' },
  relations: [
    { type: 'partOf', targetRef: 'component:default/shop' },
    { type: 'partOf', targetRef: 'system:default/sales' },
  ],
};
const asset = (kind: string, name: string, uri: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, annotations: { 'mwaa/asset-uri': uri } },
  spec: {},
});

describe('MwaaDagEntityProvider', () => {
  let catalog: InMemoryCatalog;
  let buckets: Record<string, InMemoryDagBucket>;
  let counted: FaultyDagBucket[];
  let fault: (environment: string, key: string) => void;
  let environments: MwaaEnvironment[];
  let failures: { id: string; error: Error }[];
  const logger = mockServices.logger.mock();

  const createProvider = () =>
    new MwaaDagEntityProvider({
      environments: { list: async () => ({ environments, failures }) },
      dagBucket: ({ id }): DagBucket => {
        const bucket = new FaultyDagBucket(buckets[id], {
          before: ({ key }) => fault(id, key),
        });
        counted.push(bucket);
        return bucket;
      },
      access: catalog.access,
      logger,
      taskRunner: { run: async () => {} },
    });
  let provider: MwaaDagEntityProvider;
  const refresh = async () => {
    counted = [];
    await provider.refresh(catalog.connection);
    return counted.flatMap(({ requests }) =>
      requests.map(({ method, key }) => `${method} ${key}`),
    );
  };
  const deploy = (
    environment: MwaaEnvironment,
    dagId: string,
    claim: Partial<DeployDagOptions['claim']> = {},
  ) =>
    deployDag({
      bucket: buckets[environment.id],
      dagsPath: environment.dagsPath,
      dagId,
      files: [{ path: `${dagId}.py`, content: 'dag', managed: true }],
      claim: {
        owner: 'group:default/team-orders',
        component: 'component:default/orders',
        specificationSha256: 'a'.repeat(64),
        generatorVersion: '1.0.0',
        ...claim,
      },
      deploymentId: `${environment.id}-${dagId}`,
      now: () => new Date('2026-01-02T03:04:05Z'),
    });
  const putManifest = (environment: MwaaEnvironment, manifest: object) =>
    buckets[environment.id].put({
      key: 'dags/evil/deployment.json',
      body: Buffer.from(
        JSON.stringify({
          format: 1,
          kind: 'dag',
          name: 'evil',
          state: 'applied',
          owner: 'group:default/team-orders',
          component: 'component:default/orders',
          deploymentId: 'd1',
          generatorVersion: '1.0.0',
          startedAt: '2026-01-02T03:04:05Z',
          files: [],
          ...manifest,
        }),
      ),
      contentType: 'application/json',
      condition: { ifNoneMatch: '*' },
    });
  const dagRefs = () =>
    catalog.refs
      .filter(ref => ref.startsWith('resource:default/analytics-'))
      .map(ref => ref.slice('resource:default/'.length));

  beforeEach(() => {
    jest.clearAllMocks();
    catalog = new InMemoryCatalog([orders]);
    buckets = {
      [dev.id]: new InMemoryDagBucket(dev.bucketName),
      [prod.id]: new InMemoryDagBucket(prod.bucketName),
    };
    environments = [dev, prod];
    failures = [];
    fault = () => {};
    provider = createProvider();
  });

  it('makes a valid entity that says where the DAG is, whose, and what it is connected to', async () => {
    catalog.put(asset('Resource', 'raw-orders', 's3://lake/raw'));
    catalog.put(asset('API', 'prices', 's3://lake/prices'));
    catalog.put(asset('Resource', 'report', 's3://lake/report'));
    await deploy(dev, 'orders', {
      source: { repository: 'https://git.example/orders', revision: 'abc' },
      assets: {
        reads: ['s3://lake/raw', 's3://lake/prices', 's3://lake/nobody'],
        writes: ['s3://lake/report'],
      },
    });
    await refresh();

    const entity = catalog.entity('resource:analytics-dev.orders')!;
    expect(await resourceEntityV1alpha1Validator.check(entity)).toBe(true);
    expect(entity).toEqual({
      apiVersion: 'backstage.io/v1beta1',
      kind: 'Resource',
      metadata: {
        name: 'analytics-dev.orders',
        title: 'orders (analytics-dev)',
        description:
          'The Airflow DAG of component:default/orders in the environment analytics-dev.',
        annotations: {
          'backstage.io/managed-by-location':
            'mwaa-dag:s3://analytics-dev-dags/dags/orders/',
          'backstage.io/managed-by-origin-location':
            'mwaa-dag:s3://analytics-dev-dags/dags/orders/',
          'mwaa/environment': 'analytics-dev',
          'mwaa/dag-id': 'orders',
          'mwaa/dag-location': 's3://analytics-dev-dags/dags/orders/',
          'mwaa/deployment-id': 'analytics-dev-orders',
          'mwaa/deployment-state': 'applied',
          'mwaa/deployment-operation': 'deploy',
          'mwaa/deployed-at': '2026-01-02T03:04:05.000Z',
          'mwaa/revision': 'abc',
        },
        links: [
          {
            url: 'https://dev.airflow.example.com/dags/orders',
            title: 'DAG in Airflow',
            icon: 'dashboard',
          },
          {
            url: 'https://us-east-1.console.aws.amazon.com/s3/buckets/analytics-dev-dags?region=us-east-1&prefix=dags%2Forders%2F',
            title: 'Folder in the AWS console',
            icon: 'storage',
          },
        ],
        tags: ['airflow', 'mwaa'],
      },
      spec: {
        type: 'airflow-dag',
        owner: 'group:default/team-orders',
        system: 'system:default/sales',
        dependsOn: [
          'resource:default/analytics-dev',
          'api:default/prices',
          'resource:default/raw-orders',
        ],
        dependencyOf: ['component:default/orders', 'resource:default/report'],
      },
    });
  });

  it('tells one dag_id in two environments apart', async () => {
    await deploy(dev, 'orders');
    await deploy(prod, 'orders', { component: 'component:default/unknown' });
    await refresh();

    expect(dagRefs()).toEqual([
      'analytics-dev.orders',
      'analytics-prod.orders',
    ]);
    expect(catalog.entity('resource:analytics-prod.orders')?.spec).toEqual({
      type: 'airflow-dag',
      owner: 'group:default/team-orders',
      dependsOn: ['resource:default/analytics-prod'],
      dependencyOf: ['component:default/unknown'],
    });
  });

  it('removes a DAG that nobody claims any more, also after a restart', async () => {
    await deploy(dev, 'orders');
    await deploy(dev, 'prices');
    await refresh();
    const { etag } = (await buckets[dev.id].head(
      'dags/orders/deployment.json',
    ))!;
    await buckets[dev.id].delete('dags/orders/deployment.json', {
      ifMatch: etag,
    });
    provider = createProvider();
    await refresh();

    expect(dagRefs()).toEqual(['analytics-dev.prices']);
    expect(catalog.mutations.at(-1)?.removed).toEqual([
      {
        entityRef: 'resource:default/analytics-dev.orders',
        locationKey: 'mwaa-dags',
      },
    ]);
  });

  it('keeps the DAGs of an environment that cannot be read, and goes on with the others', async () => {
    await deploy(dev, 'orders');
    await deploy(prod, 'orders');
    await refresh();
    await deploy(prod, 'prices');
    fault = environment => {
      if (environment === dev.id) throw new ServiceUnavailableError('slow S3');
    };
    provider = createProvider();
    await refresh();

    expect(dagRefs()).toEqual([
      'analytics-dev.orders',
      'analytics-prod.orders',
      'analytics-prod.prices',
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      "The DAGs of MWAA environment 'analytics-dev' cannot be read, so the catalog keeps those that it has: slow S3",
      { environment: 'analytics-dev' },
    );

    fault = () => {};
    environments = [prod];
    failures = [{ id: dev.id, error: new NotAllowedError('GetEnvironment') }];
    await refresh();
    expect(dagRefs()).toContain('analytics-dev.orders');
  });

  it('removes the DAGs of an environment that is gone, and nothing else', async () => {
    await deploy(dev, 'orders');
    await deploy(prod, 'orders');
    await refresh();
    environments = [prod];
    const rule = new ServiceUnavailableError('throttled');
    failures = [{ id: discoveryKey(0), error: rule }];
    await refresh();
    expect(dagRefs()).toContain('analytics-dev.orders');

    failures = [
      { id: 'elsewhere', error: new NotAllowedError('GetEnvironment') },
    ];
    await refresh();
    expect(catalog.refs).toEqual([
      'component:default/orders',
      'resource:default/analytics-prod.orders',
    ]);

    environments = [];
    failures = [{ id: prod.id, error: new NotFoundError('no such') }];
    await refresh();
    expect(catalog.refs).toEqual(['component:default/orders']);
  });

  it.each([
    ['an owner that is none', { owner: 'user:default/<script>' }],
    ['an owner of another kind', { owner: 'domain:default/sales' }],
    ['a component of another kind', { component: 'group:default/admins' }],
    ['a component that is no ref', { component: 'component:' }],
    ['another dag_id', { name: 'orders' }],
    ['an asset that is none', { assets: { reads: ['a b'], writes: [] } }],
  ])('puts nothing in for a manifest with %s', async (_, manifest) => {
    await deploy(dev, 'orders');
    await putManifest(dev, manifest);
    await refresh();

    expect(dagRefs()).toEqual(['analytics-dev.orders']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/dags\/evil\/deployment\.json/),
      { environment: 'analytics-dev' },
    );
  });

  it('keeps a DAG whose manifest it may not read', async () => {
    await deploy(dev, 'orders');
    await refresh();
    await deploy(dev, 'prices');
    fault = (_, key) => {
      if (key === 'dags/orders/deployment.json') {
        throw new NotAllowedError('kms:Decrypt');
      }
    };
    provider = createProvider();
    await refresh();
    expect(dagRefs()).toEqual(['analytics-dev.orders', 'analytics-dev.prices']);
  });

  it('tells nothing when the catalog cannot be asked', async () => {
    await deploy(dev, 'orders');
    const access = catalog.access;
    access.catalog.getEntities = async () => {
      throw new ServiceUnavailableError('starting');
    };
    const failing = new MwaaDagEntityProvider({
      environments: { list: async () => ({ environments, failures }) },
      dagBucket: ({ id }) => buckets[id],
      access,
      logger,
      taskRunner: { run: async () => {} },
    });
    await expect(failing.refresh(catalog.connection)).rejects.toThrow(
      'starting',
    );
    expect(catalog.mutations).toEqual([]);
  });

  it('reads a thousand DAGs with one listing, and then only what changed', async () => {
    environments = [dev];
    const ids = Array.from({ length: 1_000 }, (_, i) => `dag_${i}`);
    for (const dagId of ids) await deploy(dev, dagId);

    const first = await refresh();
    expect(first).toHaveLength(1_001);
    expect(dagRefs()).toHaveLength(1_000);
    const before = catalog.mutations.at(-1)?.added;
    expect(await refresh()).toEqual(['list dags/']);
    expect(catalog.mutations.at(-1)).toEqual({
      type: 'delta',
      added: before,
      removed: [],
    });
    await deploy(dev, 'dag_7', { owner: 'group:default/team-orders' });
    await deploy(dev, 'dag_new');
    expect(await refresh()).toEqual([
      'list dags/',
      'get dags/dag_new/deployment.json',
    ]);
  }, 60_000);
});
