import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices } from '../createMwaaServices';

interface Answer {
  status?: number;
  errorType?: string;
  body: unknown;
}

const environment = (name: string, changes: object = {}) => ({
  Name: name,
  Arn: `arn:aws-cn:airflow:eu-west-1:ACCOUNT:environment/${name}`,
  Status: 'AVAILABLE',
  AirflowVersion: '3.0.6',
  EnvironmentClass: 'mw1.small',
  SourceBucketArn: `arn:aws-cn:s3:::bucket-${name}`,
  DagS3Path: 'dags',
  CreatedAt: 1_700_000_000,
  ...changes,
});

describe('ConfiguredMwaaEnvironments', () => {
  let server: Server;
  let endpoint: string;
  let answers: Record<string, Answer>;
  let asked: string[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      const answer = answers[request.url!] ?? {
        status: 404,
        errorType: 'ResourceNotFoundException',
        body: { message: 'No such environment' },
      };
      response.writeHead(answer.status ?? 200, {
        'content-type': 'application/json',
        'x-amzn-requestid': 'REQ1',
        ...(answer.errorType && { 'x-amzn-errortype': answer.errorType }),
      });
      // The access keys are the accounts that they are of.
      const [, account] = /Credential=(\d+)/.exec(
        request.headers.authorization ?? '',
      )!;
      const body = JSON.stringify(answer.body);
      response.end(body.replace('ACCOUNT', account));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise(done => server.close(done)));
  const env = { ...process.env };
  beforeEach(() => {
    process.env = { ...env };
    asked = [];
    answers = {};
  });

  const environments = (mwaa: object) =>
    createMwaaServices({
      logger: mockServices.logger.mock(),
      config: mockServices.rootConfig({
        data: {
          aws: {
            mainAccount: {
              accessKeyId: '000000000000',
              secretAccessKey: 'secret',
            },
            accounts: ['000000000000', '111111111111'].map(accountId => ({
              accountId,
              accessKeyId: accountId,
              secretAccessKey: 'secret',
            })),
          },
          mwaa: { endpoints: { mwaa: endpoint }, ...mwaa },
        },
      }),
    }).environments;

  const dev = { name: 'dev', accountId: '000000000000', region: 'eu-west-1' };
  const describes = (name: string, changes?: object) => {
    answers[`/environments/${name}`] = {
      body: { Environment: environment(name, changes) },
    };
  };
  const lists = (names: string[]) => {
    answers['/environments'] = { body: { Environments: names } };
  };

  it('describes an environment in our own terms', async () => {
    describes('dev', {
      DagS3Path: 's3://bucket-dev/team/dags/',
      KmsKey: 'key',
    });
    const found = await environments({
      environments: [
        { ...dev, id: 'development', deployFrom: 'ci', groups: ['release'] },
      ],
    }).get('development');
    expect(found).toMatchObject({
      id: 'development',
      name: 'dev',
      accountId: '000000000000',
      region: 'eu-west-1',
      status: 'AVAILABLE',
      airflowVersion: '3.0.6',
      bucketName: 'bucket-dev',
      dagsPath: 'team/dags',
      kmsKey: 'key',
      deployFrom: 'ci',
      groups: ['group:default/release'],
      lastUpdatedAt: '2023-11-14T22:13:20.000Z',
    });
  });

  it('finds a name with capitals by the lower case of an entity ref', async () => {
    describes('MyAirflow');
    const found = await environments({
      environments: [{ ...dev, id: 'MyAirflow', name: 'MyAirflow' }],
    }).get('myairflow');
    expect(found).toMatchObject({ id: 'MyAirflow', name: 'MyAirflow' });
  });

  it('knows nothing that the configuration does not allow', async () => {
    describes('other');
    await expect(
      environments({ environments: [dev] }).get('other'),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'NotFoundError',
        message: expect.stringContaining('mwaa.environments'),
      }),
    );
    expect(asked).toEqual([]);
  });

  it('refuses an environment with teams, which the SDK does not know of', async () => {
    describes('dev', { Teams: [{ Name: 'orders' }] });
    await expect(
      environments({ environments: [dev] }).get('dev'),
    ).rejects.toThrow(/divided into teams/);
  });

  it('names the IAM action that is missing', async () => {
    answers['/environments/dev'] = {
      status: 403,
      errorType: 'AccessDeniedException',
      body: { Message: 'no' },
    };
    await expect(
      environments({ environments: [dev] }).get('dev'),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message: expect.stringContaining(
          'need the IAM action airflow:GetEnvironment on the environment dev in eu-west-1 (account 000000000000)',
        ),
      }),
    );
  });

  it('lists all pages of what discovery allows, and what cannot be read', async () => {
    answers['/environments'] = {
      body: { Environments: ['dev', 'prod'], NextToken: 'more' },
    };
    answers['/environments?NextToken=more'] = {
      body: { Environments: ['gone', 'sandbox-1', 'x.y'] },
    };
    ['dev', 'prod', 'sandbox-1'].forEach(name => describes(name));
    const { environments: found, failures } = await environments({
      environments: [{ ...dev, id: 'development' }],
      discovery: [
        {
          accountId: dev.accountId,
          region: dev.region,
          exclude: ['sandbox-*', 'x.y'],
        },
      ],
    }).list();
    expect(found.map(({ id }) => id)).toEqual(['development', 'prod']);
    expect(failures).toEqual([
      { id: 'gone', error: expect.objectContaining({ name: 'NotFoundError' }) },
    ]);
  });

  it('finds a discovered environment by its id, told from the same name elsewhere', async () => {
    lists(['dev']);
    describes('dev');
    const both = environments({
      discovery: ['000000000000', '111111111111'].map(accountId => ({
        accountId,
        region: 'eu-west-1',
        deployFrom: 'pull-request',
        groups: [`on-call-${accountId}`],
      })),
    });
    expect(await both.get('dev-111111111111')).toMatchObject({
      name: 'dev',
      accountId: '111111111111',
      deployFrom: 'pull-request',
      groups: ['group:default/on-call-111111111111'],
    });
    await expect(both.get('dev')).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
  });

  it('does not guess an id while one list is missing', async () => {
    answers['/environments'] = {
      status: 403,
      errorType: 'AccessDeniedException',
      body: { Message: 'no' },
    };
    const discovered = environments({
      discovery: [{ accountId: '000000000000', region: 'eu-west-1' }],
    });
    await expect(discovered.get('dev')).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message: expect.stringContaining('airflow:ListEnvironments'),
      }),
    );
    expect(await discovered.list()).toEqual({
      environments: [],
      failures: [
        {
          id: 'mwaa.discovery[0]',
          error: expect.objectContaining({ name: 'NotAllowedError' }),
        },
      ],
    });
  });

  it.each([
    [{ accountId: dev.accountId }, {}],
    [{ accountId: undefined }, { accountId: dev.accountId }],
  ])(
    'lists an environment once that two rules name, and gets it as the first',
    async (listed, discovered) => {
      lists(['dev']);
      describes('dev');
      const both = environments({
        environments: [
          { ...dev, ...listed, id: 'mine', deployFrom: 'pull-request' },
        ],
        discovery: [{ region: 'eu-west-1', ...discovered }],
      });
      const { environments: found } = await both.list();
      expect(found.map(({ id }) => id)).toEqual(['mine']);
      await expect(both.get('dev')).rejects.toThrow(
        'There is no environment "dev" in the configuration: the environment dev in eu-west-1 is there as "mine"',
      );
      await expect(both.get('mine')).resolves.toMatchObject({
        deployFrom: 'pull-request',
      });
    },
  );

  it('says which account has no credentials', async () => {
    await expect(
      environments({
        environments: [{ ...dev, accountId: '222222222222' }],
      }).get('dev'),
    ).rejects.toThrow(/222222222222/);
  });

  it('takes no environment of the same name in another account', async () => {
    describes('dev', {
      Arn: 'arn:aws:airflow:eu-west-1:333333333333:environment/dev',
    });
    await expect(
      environments({ environments: [dev] }).get('dev'),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message: expect.stringMatching(
          /of account 333333333333.*configured is of account 000000000000/,
        ),
      }),
    );
  });

  it('uses the credentials of the shell when told to', async () => {
    describes('dev');
    process.env.AWS_ACCESS_KEY_ID = '444444444444';
    process.env.AWS_SECRET_ACCESS_KEY = 'secret';
    const { environments: ambient } = createMwaaServices({
      logger: mockServices.logger.mock(),
      credentials: 'ambient',
      config: mockServices.rootConfig({
        data: {
          mwaa: {
            endpoints: { mwaa: endpoint },
            environments: [{ name: 'dev', region: 'eu-west-1' }],
          },
        },
      }),
    });
    expect(await ambient.get('dev')).toMatchObject({
      accountId: '444444444444',
    });
  });

  it('ends on the abort signal', async () => {
    describes('dev');
    await expect(
      environments({ environments: [dev] }).get('dev', {
        signal: AbortSignal.abort(),
      }),
    ).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
