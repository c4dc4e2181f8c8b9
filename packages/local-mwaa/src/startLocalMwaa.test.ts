import { request } from 'node:http';
import {
  CreateCliTokenCommand,
  CreateWebLoginTokenCommand,
  GetEnvironmentCommand,
  ListEnvironmentsCommand,
  MWAAClient,
  paginateListEnvironments,
} from '@aws-sdk/client-mwaa';
import {
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { mwaaClient, s3Client, secretOf } from './__testUtils__/clients';
import { LocalMwaa } from './LocalMwaa';
import { startLocalMwaa } from './startLocalMwaa';

const development = '000000000000';
const production = '111111111111';

describe('startLocalMwaa', () => {
  let local: LocalMwaa;
  beforeAll(async () => {
    local = await startLocalMwaa();
  }, 60_000);
  afterAll(() => local?.stop());

  it('describes an environment in the shape of GetEnvironment', async () => {
    const client = mwaaClient(local, production);
    const { Environment } = await client.send(
      new GetEnvironmentCommand({ Name: 'analytics-prod' }),
    );
    expect(Environment).toMatchObject({
      Name: 'analytics-prod',
      Arn: 'arn:aws:airflow:us-east-1:111111111111:environment/analytics-prod',
      Status: 'AVAILABLE',
      AirflowVersion: '2.10.3',
      SourceBucketArn: 'arn:aws:s3:::local-analytics-prod',
      DagS3Path: 's3://local-analytics-prod/dags',
      KmsKey: expect.stringMatching(/^arn:aws:kms:us-east-1:111111111111:key/),
      CreatedAt: new Date('2025-01-15T09:00:00Z'),
      LastUpdate: { Status: 'SUCCESS' },
    });
  });

  it('tells why an environment could not be created', async () => {
    const { Environment } = await mwaaClient(local, development).send(
      new GetEnvironmentCommand({ Name: 'broken' }),
    );
    expect(Environment).toMatchObject({
      Status: 'CREATE_FAILED',
      LastUpdate: {
        Status: 'FAILED',
        Error: { ErrorCode: 'INCORRECT_CONFIGURATION' },
      },
    });
    expect(Environment).not.toHaveProperty('WebserverUrl');
  });

  it('lists the environments of the account, page by page', async () => {
    const client = mwaaClient(local, development);
    const pages: (string[] | undefined)[] = [];
    for await (const page of paginateListEnvironments(
      { client, pageSize: 2 },
      {},
    )) {
      pages.push(page.Environments);
    }
    expect(pages).toEqual([['analytics-dev', 'broken'], ['legacy']]);
  });

  it.each([
    [{ MaxResults: 26 }, 'ValidationException', /less than or equal to 25/],
    [{ MaxResults: 0 }, 'ValidationException', /greater than or equal to 1/],
    [{ NextToken: 'x' }, 'ValidationException', /Invalid NextToken/],
  ])('refuses to list with %j', async (input, name, message) => {
    await expect(
      mwaaClient(local, development).send(new ListEnvironmentsCommand(input)),
    ).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  it.each([
    ['nowhere', 'ResourceNotFoundException', 404],
    // Exists, but in the other account.
    ['analytics-prod', 'ResourceNotFoundException', 404],
    ['1st', 'ValidationException', 400],
    ['naïve / name', 'ValidationException', 400],
  ])('refuses the name %s', async (Name, name, httpStatusCode) => {
    await expect(
      mwaaClient(local, development).send(new GetEnvironmentCommand({ Name })),
    ).rejects.toMatchObject({
      name,
      message: expect.stringContaining(Name),
      $metadata: { httpStatusCode, requestId: expect.any(String) },
    });
  });

  it('hands out tokens where there is a web server', async () => {
    const client = mwaaClient(local, development);
    const Name = 'analytics-dev';
    expect(await client.send(new CreateWebLoginTokenCommand({ Name }))).toEqual(
      expect.objectContaining({
        WebServerHostname: 'analytics-dev.airflow.localhost',
        WebToken: expect.stringMatching(/^.{100,}$/),
      }),
    );
    expect(await client.send(new CreateCliTokenCommand({ Name }))).toEqual(
      expect.objectContaining({
        WebServerHostname: 'analytics-dev.airflow.localhost',
        CliToken: expect.stringMatching(/^.{100,}$/),
      }),
    );
    await expect(
      client.send(new CreateWebLoginTokenCommand({ Name: 'broken' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('denies what the identity may not, naming action and resource', async () => {
    const client = mwaaClient(local, 'LOCALLISTONLY0000000');
    expect(
      (await client.send(new ListEnvironmentsCommand({}))).Environments,
    ).toContain('analytics-dev');
    const denied = client.send(
      new CreateWebLoginTokenCommand({ Name: 'analytics-dev' }),
    );
    await expect(denied).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'airflow:CreateWebLoginToken on resource: ' +
          'arn:aws:airflow:us-east-1:000000000000:role/analytics-dev/Admin',
      ),
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('refuses a wrong secret, an unknown key, a wrong region and old dates', async () => {
    const secret = secretOf(local, development);
    const day = 24 * 3600 * 1000;
    const cases: [MWAAClient, string, RegExp][] = [
      [
        mwaaClient(local, development, 'wrong'),
        'InvalidSignatureException',
        /does not match/,
      ],
      [
        mwaaClient(local, 'UNKNOWNKEY0000000000', secret),
        'UnrecognizedClientException',
        /security token/,
      ],
      [
        mwaaClient(local, development, secret, { region: 'eu-west-1' }),
        'InvalidSignatureException',
        /valid region/,
      ],
      [
        mwaaClient(local, development, secret, { systemClockOffset: -day }),
        'InvalidSignatureException',
        /Signature expired/,
      ],
      [
        mwaaClient(local, development, secret, { systemClockOffset: day }),
        'InvalidSignatureException',
        /not yet current/,
      ],
    ];
    for (const [client, name, message] of cases) {
      await expect(
        client.send(new GetEnvironmentCommand({ Name: 'analytics-dev' })),
      ).rejects.toMatchObject({
        name,
        message: expect.stringMatching(message),
        $metadata: { httpStatusCode: 403 },
      });
    }
  });

  it('gives every environment a versioned bucket without public access', async () => {
    for (const { bucket, accountId } of local.environments) {
      const client = s3Client(local, accountId);
      expect(
        await client.send(new GetBucketVersioningCommand({ Bucket: bucket })),
      ).toMatchObject({ Status: 'Enabled' });
      expect(
        await client.send(new GetPublicAccessBlockCommand({ Bucket: bucket })),
      ).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: true,
          RestrictPublicBuckets: true,
        },
      });
    }
  });

  it("keeps one account out of the other's bucket", async () => {
    await expect(
      s3Client(local, development).send(
        new PutObjectCommand({
          Bucket: 'local-analytics-prod',
          Key: 'x',
          Body: 'x',
        }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  describe.each([
    [
      'its S3 server',
      () => `${local.s3Endpoint}/local-analytics-dev/dags/x.py`,
    ],
    [
      'its web servers',
      () =>
        `${local.mwaaEndpoint}/webserver/analytics-dev.airflow.localhost/home`,
    ],
  ])('%s', (_, url) => {
    const statusFor = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(url(), { method: 'PUT', headers }, answer =>
          resolve(answer.resume().statusCode),
        )
          .once('error', reject)
          .end('import os');
      });

    it('serves no website that has its name pointed at this machine', async () => {
      expect(await statusFor({ host: 'evil.example:4566' })).toBe(403);
      expect(await statusFor({ host: '127.0.0.1.evil.example' })).toBe(403);
    });
  });

  it('lets no website write what Airflow runs', async () => {
    const url = `${local.s3Endpoint}/local-analytics-dev/dags/x.py`;
    for (const [name, value] of [
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
    ]) {
      const method = name === 'origin' ? 'OPTIONS' : 'PUT';
      const answer = await fetch(url, { method, headers: { [name]: value } });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
