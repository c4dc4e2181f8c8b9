import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { S3BucketSettings } from 'backstage-plugin-mwaa-node';
import { ContractServer } from './ContractServer';
import { contractServers } from './contractServers';
import { newBucket } from './newBucket';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

/** What a server says that cannot say it. */
const unknown = 'ServiceUnavailableError';

const whatIsTold = (told: Promise<unknown>): Promise<unknown> =>
  told.catch((error: Error) => error.name);

describe.each(Object.keys(contractServers))('S3BucketSettings on %s', name => {
  let server: ContractServer;
  let elsewhere: S3Client;
  let Bucket: string;

  const settingsOf = (
    bucketName: string,
    options: { client?: S3Client; expectedBucketOwner?: string } = {},
  ) => {
    const { client = server.client, expectedBucketOwner = server.accountId } =
      options;
    return new S3BucketSettings({
      client: async () => client,
      bucketName,
      expectedBucketOwner,
    });
  };

  beforeAll(async () => {
    server = await contractServers[name]();
    elsewhere = new S3Client({
      endpoint: server.endpoint,
      region: 'eu-west-1',
      forcePathStyle: true,
      credentials: server.credentials,
    });
  });
  afterAll(async () => {
    elsewhere?.destroy();
    await server?.stop();
  });
  beforeEach(async () => {
    Bucket = await newBucket(server);
  });

  it('tells the region, also through a client of another one', async () => {
    expect(await settingsOf(Bucket).region()).toBe('us-east-1');
    expect(await settingsOf(Bucket, { client: elsewhere }).region()).toBe(
      'us-east-1',
    );
  });

  it('tells whether old versions are kept', async () => {
    expect(await settingsOf(Bucket).versioning()).toBe('Enabled');
    await server.client.send(
      new PutBucketVersioningCommand({
        Bucket,
        VersioningConfiguration: { Status: 'Suspended' },
      }),
    );
    expect(await settingsOf(Bucket).versioning()).toBe('Suspended');
    const plain = `${Bucket}-plain`;
    await server.client.send(new CreateBucketCommand({ Bucket: plain }));
    expect(await settingsOf(plain).versioning()).toBe('Off');
  });

  it('tells what is directly below a prefix, all pages', async () => {
    const keys = [
      ...Array.from({ length: 1_001 }, (_, i) => `dags/d${i}/d${i}.py`),
      ...['dags/top.py', 'dags/ü b.py', 'dags/d1/sql/q.sql', 'dagsx/other.py'],
    ];
    const put = (Key: string) =>
      server.client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    for (let start = 0; start < keys.length; start += 16) {
      await Promise.all(keys.slice(start, start + 16).map(put));
    }
    const { folders, files } = await settingsOf(Bucket).entries('dags/');
    expect(folders).toHaveLength(1_001);
    expect(folders).toContain('d1');
    expect(files.sort()).toEqual(['top.py', 'ü b.py']);
    expect(await settingsOf(Bucket).entries('nothing/')).toEqual({
      folders: [],
      files: [],
    });
  });

  it('says that a bucket does not exist', async () => {
    const settings = settingsOf('contract-no-such-bucket');
    const expected = expect.objectContaining({
      name: 'NotFoundError',
      message: expect.stringContaining('s3://contract-no-such-bucket'),
    });
    await expect(settings.region()).rejects.toThrow(expected);
    await expect(settings.versioning()).rejects.toThrow(expected);
    await expect(settings.entries('dags/')).rejects.toThrow(expected);
  });

  it('names the IAM action where the server keeps others out', async () => {
    const settings = settingsOf(Bucket, {
      expectedBucketOwner: '999999999999',
    });
    const refused = async (told: Promise<unknown>) =>
      told.then(
        () => undefined,
        (error: Error) => /IAM action (\S+) on s3:/.exec(error.message)?.[1],
      );
    expect([
      await refused(settings.region()),
      await refused(settings.versioning()),
      await refused(settings.entries('dags/')),
    ]).toEqual(
      server.verifiesCallers
        ? ['s3:GetBucketLocation', 's3:GetBucketVersioning', 's3:ListBucket']
        : [undefined, undefined, undefined],
    );
  });

  it('ends on the abort signal', async () => {
    const settings = settingsOf(Bucket);
    const signal = AbortSignal.abort();
    const expected = expect.objectContaining({ name: 'AbortError' });
    await expect(settings.region(signal)).rejects.toThrow(expected);
    await expect(settings.versioning(signal)).rejects.toThrow(expected);
    await expect(settings.publicAccessBlock(signal)).rejects.toThrow(expected);
    await expect(settings.encryption(signal)).rejects.toThrow(expected);
    await expect(settings.entries('', signal)).rejects.toThrow(expected);
  });

  it('tells what is public, where the server knows it', async () => {
    const settings = settingsOf(Bucket);
    const before = await whatIsTold(settings.publicAccessBlock());
    if (server.tellsBucketSettings) {
      await server.client.send(
        new PutPublicAccessBlockCommand({
          Bucket,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            IgnorePublicAcls: true,
            BlockPublicPolicy: true,
            RestrictPublicBuckets: false,
          },
        }),
      );
    }
    const after = await whatIsTold(settings.publicAccessBlock());
    const block = (on: boolean) => ({
      blockPublicAcls: on,
      ignorePublicAcls: on,
      blockPublicPolicy: on,
      restrictPublicBuckets: false,
    });
    expect([before, after]).toEqual(
      server.tellsBucketSettings
        ? [block(false), block(true)]
        : [unknown, unknown],
    );
  });

  it('tells how objects are encrypted, where the server knows it', async () => {
    const settings = settingsOf(Bucket);
    const before = await whatIsTold(settings.encryption());
    if (server.tellsBucketSettings) {
      await server.client.send(
        new PutBucketEncryptionCommand({
          Bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [
              {
                ApplyServerSideEncryptionByDefault: {
                  SSEAlgorithm: 'aws:kms',
                  KMSMasterKeyID: 'alias/ours',
                },
              },
            ],
          },
        }),
      );
    }
    const after = await whatIsTold(settings.encryption());
    expect([before, after]).toEqual(
      server.tellsBucketSettings
        ? [
            { algorithm: 'AES256' },
            { algorithm: 'aws:kms', kmsKey: 'alias/ours' },
          ]
        : [unknown, unknown],
    );
  });
});
