import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createMwaaServices,
  deployDag,
  environmentStatus,
  MwaaServices,
  storeRepository,
} from 'backstage-plugin-mwaa-node';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(60_000);

const run = {
  deploymentId: 'd1',
  now: () => new Date('2026-01-02T03:04:05Z'),
};
const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
  specificationSha256: '0'.repeat(64),
  generatorVersion: '1.0.0',
};

describe('createMwaaServices on the local AWS', () => {
  let local: LocalMwaa;
  let services: MwaaServices;

  const configuration = (changes: object = {}) => ({
    aws: {
      accounts: ['000000000000', '111111111111'].map(accountId => ({
        accountId,
        accessKeyId: accountId,
        secretAccessKey: local.credentials.find(
          c => c.accessKeyId === accountId,
        )!.secretAccessKey,
      })),
    },
    backend: { reading: { allow: [{ host: new URL(local.s3Endpoint).host }] } },
    integrations: {
      awsS3: [
        {
          endpoint: local.s3Endpoint,
          s3ForcePathStyle: true,
          accessKeyId: '000000000000',
          secretAccessKey: 'not looked at',
        },
      ],
    },
    mwaa: {
      endpoints: { mwaa: local.mwaaEndpoint, s3: local.s3Endpoint },
      discovery: [
        { accountId: '000000000000', region: local.region },
        { accountId: '111111111111', region: local.region },
      ],
      repositories: {
        bucket: local.repositoriesBucket,
        accountId: '000000000000',
        region: local.region,
        prefix: 'components',
      },
      ...changes,
    },
  });
  const servicesFor = (data: ReturnType<typeof configuration>) =>
    createMwaaServices({
      config: mockServices.rootConfig({ data }),
      logger: mockServices.logger.mock(),
    });

  beforeAll(async () => {
    local = await startLocalMwaa();
    services = servicesFor(configuration());
  });
  afterAll(() => local?.stop());

  it('finds every environment with its bucket and path', async () => {
    const { environments, failures } = await services.environments.list();
    expect(failures).toEqual([]);
    expect(
      environments
        .map(({ id, accountId, bucketName, dagsPath, status }) => ({
          name: id,
          accountId,
          bucket: bucketName,
          dagsPath,
          status,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    ).toEqual(
      local.environments
        .map(({ name, accountId, bucket, status }) => ({
          name,
          accountId,
          bucket,
          dagsPath: 'dags',
          status,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    );
  });

  it('tells where it may deploy', async () => {
    const statusOf = async (id: string) =>
      environmentStatus((await services.environments.get(id)).status);
    expect(await statusOf('analytics-dev')).toEqual({ deployable: true });
    expect(await statusOf('legacy')).toMatchObject({ warning: /UPDATING/ });
    expect(await statusOf('broken')).toMatchObject({ deployable: false });
  });

  it("deploys into another account, encrypted with the environment's key", async () => {
    const environment = await services.environments.get('analytics-prod');
    const result = await deployDag({
      ...run,
      claim,
      bucket: services.dagBucket(environment),
      dagsPath: environment.dagsPath,
      dagId: 'orders',
      files: [{ path: 'orders.py', content: 'dag', managed: true }],
    });
    expect(result.location).toBe(
      's3://local-analytics-prod/dags/orders/orders.py',
    );
    const client = new S3Client({
      endpoint: local.s3Endpoint,
      forcePathStyle: true,
      region: local.region,
      credentials: { accessKeyId: '111111111111', secretAccessKey: 'any' },
    });
    const head = await client.send(
      new HeadObjectCommand({
        Bucket: 'local-analytics-prod',
        Key: 'dags/orders/orders.py',
      }),
    );
    client.destroy();
    expect(head).toMatchObject({
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: environment.kmsKey,
      VersionId: result.files[0].versionId,
    });
  });

  it('stores a repository that the catalog can read', async () => {
    const stored = await storeRepository({
      ...run,
      claim,
      repositories: services.repositories!,
      componentName: 'orders',
      files: [
        { path: 'catalog-info.yaml', content: 'kind: Component' },
        { path: 'docs/a b#ü.md', content: '# Orders' },
      ],
    });
    const reader = UrlReaders.default({
      config: mockServices.rootConfig({ data: configuration() }),
      logger: mockServices.logger.mock(),
    });
    const info = await reader.readUrl(stored.catalogInfoUrl);
    expect((await info.buffer()).toString()).toBe('kind: Component');
    const tree = await reader.readTree(stored.repositoryUrl);
    expect((await tree.files()).map(file => file.path).sort()).toEqual([
      'catalog-info.yaml',
      'deployment.json',
      'docs/a b#ü.md',
    ]);
  });

  it('names the IAM action that an identity lacks', async () => {
    const restricted = local.credentials.find(c => c.allow)!;
    const data = configuration();
    data.aws.accounts[0] = { ...restricted, accountId: '000000000000' };
    await expect(
      servicesFor(data).environments.get('analytics-dev'),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message: expect.stringContaining('airflow:GetEnvironment'),
      }),
    );
  });

  it('says that a server cannot be reached', async () => {
    const nowhere = 'http://127.0.0.1:1';
    const unreachable = servicesFor(
      configuration({
        endpoints: { mwaa: nowhere, s3: nowhere },
        environments: [
          {
            name: 'analytics-dev',
            region: local.region,
            accountId: '000000000000',
          },
        ],
        discovery: [],
      }),
    );
    await expect(unreachable.environments.get('analytics-dev')).rejects.toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
  });
});
