import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { freePort, LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { followTask, wizardValues } from 'tests-publish';
import { installBareBackend } from './installBareBackend';
import { BareBackend, startBareBackend } from './startBareBackend';
import { bareBackendConfig } from './bareBackendConfig';
import { runCommand } from './runCommand';
import { tarballsFor } from './tarballs/tarballsFor';
import { waitForEntity } from './waitForEntity';

jest.setTimeout(600_000);

const root = resolve(resolvePackagePath('tests-packed'), '../..');

describe('the packed plugins in a backend of their own', () => {
  let dir: string;
  let aws: LocalMwaa;
  let backend: BareBackend;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'mwaa-packed-'));
    await installBareBackend(root, dir, tarballsFor('backend'));
    aws = await startLocalMwaa();
    const port = await freePort();
    backend = await startBareBackend(
      dir,
      port,
      bareBackendConfig({
        aws,
        port,
        catalogFile: join(root, 'tests/packed/src/fixtures/catalog.yaml'),
      }),
    );
  });

  afterAll(async () => {
    await backend?.stop();
    await aws?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('lets users test their own actions with the in-memory bucket', async () => {
    await expect(
      runCommand(
        dir,
        'node',
        '-e',
        `const { InMemoryDagBucket } = require('backstage-plugin-mwaa-node/testUtils'); new InMemoryDagBucket()`,
      ),
    ).resolves.toBeUndefined();
  });

  it('puts the environments into the catalog', async () => {
    const entity = await waitForEntity(
      backend,
      'resource/default/analytics-dev',
    );

    expect(entity.metadata.annotations).toMatchObject({
      'mwaa/airflow-version': '3.0.6',
      'mwaa/status': 'AVAILABLE',
    });
  });

  it('tells the permission backend what may be done to DAGs', async () => {
    const answer = await fetch(
      `${backend.url}/api/mwaa/.well-known/backstage/permissions/metadata`,
      { headers: { authorization: `Bearer ${await backend.token()}` } },
    );
    const { permissions } = (await answer.json()) as {
      permissions: { name: string }[];
    };

    expect(permissions.map(({ name }) => name)).toEqual([
      'mwaa.dag.read',
      'mwaa.dag.deploy',
      'mwaa.dag.rollback',
      'mwaa.dag.delete',
      'mwaa.dag.operate',
      'mwaa.agent.act',
    ]);
  });

  it('gives conditions to those who write a permission policy', async () => {
    await expect(
      runCommand(
        dir,
        'node',
        '-e',
        `require('backstage-plugin-mwaa-node/permissions').dagConditions.isOwner({ claims: [] }); require('backstage-plugin-mwaa-backend').dagConditions.isOwner({ claims: [] })`,
      ),
    ).resolves.toBeUndefined();
  });

  it('checks, renders and deploys a DAG, and finds it unchanged afterwards', async () => {
    await waitForEntity(backend, 'template/default/packed');
    const request = {
      templateRef: 'template:default/packed',
      values: { ...wizardValues('packed_orders'), publish: 'bucket' },
      authorization: `Bearer ${await backend.token()}`,
    };

    const first = await followTask(backend.url, request);
    const second = await followTask(backend.url, request);

    expect(first).toMatchObject({
      error: '',
      status: 'completed',
      output: { outcome: 'created' },
    });
    expect(second).toMatchObject({
      error: '',
      output: { outcome: 'unchanged' },
    });
  });

  it('wrote the Python of that DAG', async () => {
    const { bucket, accountId } = aws.environments.find(
      environment => environment.name === 'analytics-dev',
    )!;
    const credentials = aws.credentials.find(
      identity => identity.accountId === accountId && !identity.allow,
    )!;
    const client = new S3Client({
      endpoint: aws.s3Endpoint,
      region: aws.region,
      forcePathStyle: true,
      credentials,
    });
    const { Body } = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: 'dags/packed_orders/packed_orders.py',
      }),
    );

    expect(await Body?.transformToString()).toContain('dag_id="packed_orders"');
  });
});
