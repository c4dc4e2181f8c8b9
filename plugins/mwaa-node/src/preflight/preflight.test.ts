import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { awsError } from '../aws/errors';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import {
  InMemoryBucketSettings,
  InMemorySettings,
} from '../testing/InMemoryBucketSettings';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { preflight } from './preflight';
import { PreflightCheckId } from './PreflightCheck';
import { preflightFailures } from './preflightFailures';
import { PreflightOptions } from './PreflightOptions';
import { preflightStatus } from './preflightStatus';

const denied = (action: string) =>
  awsError(
    Object.assign(new Error('no'), {
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    }),
    { action, resource: 's3://bucket' },
  );

interface Given extends Partial<
  Pick<PreflightOptions, 'claim' | 'requirements' | 'signal'>
> {
  environment?: Partial<MwaaEnvironment>;
  settings?: Partial<InMemorySettings>;
  airflow?: InMemoryAirflow;
}

const run = ({ environment, settings, airflow, ...options }: Given = {}) =>
  preflight({
    environment: mwaaEnvironmentFixture(environment),
    services: {
      bucketSettings: () => new InMemoryBucketSettings(settings),
      airflow: () => airflow ?? new InMemoryAirflow(),
    },
    dagId: 'orders',
    claim: { claim: 'free' },
    ...options,
  });

/** What is not `pass`, and must be nothing else. */
const concerns = async (given: Given) =>
  Object.fromEntries(
    (await run(given))
      .filter(({ status }) => status !== 'pass')
      .map(({ id, ...verdict }) => [id, verdict]),
  );

const open = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
};
const named = (count: number, suffix = '') =>
  Array.from({ length: count }, (_, i) => `dag_${i}${suffix}`);

describe('preflight', () => {
  it('passes each check on an environment as it should be', async () => {
    const checks = await run();
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['environment-status', 'pass'],
      ['airflow-version', 'pass'],
      ['bucket-region', 'pass'],
      ['bucket-versioning', 'pass'],
      ['public-access', 'pass'],
      ['encryption', 'pass'],
      ['capacity', 'pass'],
      ['dag-id', 'pass'],
      ['requirements', 'pass'],
    ]);
    expect(preflightStatus(checks)).toBe('pass');
    expect(preflightFailures(checks)).toEqual([]);
  });

  it.each<[PreflightCheckId, 'warning' | 'failure', RegExp, Given]>([
    [
      'environment-status',
      'warning',
      /analytics-dev is being updated/,
      { environment: { status: 'UPDATING' } },
    ],
    [
      'environment-status',
      'failure',
      /CREATE_FAILED/,
      { environment: { status: 'CREATE_FAILED' } },
    ],
    [
      'airflow-version',
      'warning',
      /3\.99\.0 is not known.*as for 3\./,
      { environment: { airflowVersion: '3.99.0' } },
    ],
    [
      'airflow-version',
      'failure',
      /"1\.10\.12" is not supported/,
      { environment: { airflowVersion: '1.10.12' } },
    ],
    [
      'bucket-region',
      'failure',
      /lies in eu-west-1, but analytics-dev runs in us-east-1/,
      { settings: { region: 'eu-west-1' } },
    ],
    [
      'bucket-versioning',
      'failure',
      /is suspended/,
      { settings: { versioning: 'Suspended' } },
    ],
    [
      'bucket-versioning',
      'failure',
      /never turned on/,
      { settings: { versioning: 'Off' } },
    ],
    [
      'public-access',
      'failure',
      /BlockPublicPolicy, RestrictPublicBuckets are off/,
      { settings: { publicAccessBlock: open } },
    ],
    [
      'encryption',
      'warning',
      /has the KMS key alias\/a, but the bucket/,
      { environment: { kmsKey: 'alias/a' } },
    ],
    [
      'dag-id',
      'failure',
      /belongs to another/,
      { claim: { claim: 'taken', reason: 'It belongs to another' } },
    ],
    [
      'requirements',
      'warning',
      /lacks apache-airflow-providers-slack==9\.1\.4/,
      { requirements: ['apache-airflow-providers-slack==9.1.4'] },
    ],
  ])('says of %s as a %s: %s', async (id, status, message, given) => {
    expect(await concerns(given)).toEqual({
      [id]: expect.objectContaining({
        status,
        message: expect.stringMatching(message),
      }),
    });
  });

  it('takes a patch of a known version for known', async () => {
    expect(
      await concerns({ environment: { airflowVersion: '3.0.9' } }),
    ).toEqual({});
  });

  describe('capacity', () => {
    // mw1.small is made for 50.
    const status = async (folders: string[], files: string[] = []) =>
      (await concerns({ settings: { entries: { folders, files } } })).capacity
        ?.status;

    it('counts folders, Python files and the new DAG', async () => {
      expect(await status(named(43))).toBeUndefined();
      expect(await status(named(44))).toBe('warning');
      expect(await status(named(22), named(22, '.py'))).toBe('warning');
    });

    it('counts a DAG that is there once, and what is none not at all', async () => {
      expect(await status([...named(43), 'orders'])).toBeUndefined();
      expect(
        await status(
          [...named(43), '__pycache__', '.git'],
          ['.airflowignore', '__init__.py', 'readme.md'],
        ),
      ).toBeUndefined();
    });

    it('does not pass a class that it does not know', async () => {
      expect(
        await concerns({ environment: { environmentClass: 'mw9.huge' } }),
      ).toMatchObject({ capacity: { status: 'warning' } });
      expect(
        await concerns({ environment: { environmentClass: undefined } }),
      ).toMatchObject({ capacity: { status: 'warning' } });
    });
  });

  it('finds a DAG of another file in Airflow', async () => {
    const airflow = new InMemoryAirflow([
      {
        dagId: 'orders',
        isPaused: false,
        fileLocation: '/usr/local/airflow/dags/legacy.py',
      },
    ]);
    expect(await concerns({ airflow })).toEqual({
      'dag-id': expect.objectContaining({
        status: 'failure',
        message: expect.stringContaining('dags/legacy.py'),
      }),
    });
  });

  it('names the IAM action of each check that is refused, and makes all others', async () => {
    const airflow = new InMemoryAirflow([], {
      before: () => {
        throw denied('airflow:InvokeRestApi');
      },
    });
    const found = await concerns({
      airflow,
      settings: {
        region: denied('s3:GetBucketLocation'),
        versioning: denied('s3:GetBucketVersioning'),
        publicAccessBlock: denied('s3:GetBucketPublicAccessBlock'),
        encryption: denied('s3:GetEncryptionConfiguration'),
        entries: denied('s3:ListBucket'),
      },
    });
    expect(
      Object.entries(found).map(([id, { status, iamAction }]) => [
        id,
        status,
        iamAction,
      ]),
    ).toEqual([
      ['bucket-region', 'warning', 's3:GetBucketLocation'],
      ['bucket-versioning', 'warning', 's3:GetBucketVersioning'],
      ['public-access', 'warning', 's3:GetBucketPublicAccessBlock'],
      ['encryption', 'warning', 's3:GetEncryptionConfiguration'],
      ['capacity', 'warning', 's3:ListBucket'],
      ['dag-id', 'warning', 'airflow:InvokeRestApi'],
    ]);
  });

  it.each([
    [new ServiceUnavailableError('S3 is away'), 'warning'],
    [new NotFoundError('s3://bucket does not exist'), 'failure'],
    [new NotAllowedError('AWS did not accept the credentials'), 'failure'],
    [new TypeError('unexpected'), 'failure'],
  ])('never passes what ends in %s', async (error, status) => {
    const settings: InMemorySettings = {
      region: error,
      versioning: error,
      publicAccessBlock: error,
      encryption: error,
      entries: error,
    };
    const found = await concerns({ settings });
    expect(Object.keys(found)).toHaveLength(5);
    for (const verdict of Object.values(found)) {
      expect(verdict).toMatchObject({
        status,
        message: expect.stringContaining(error.message),
      });
    }
  });

  it('reads everything at once', async () => {
    let waiting = 0;
    let free = () => {};
    const all = new Promise<void>(resolve => {
      free = resolve;
    });
    const wait = async <T>(answer: T): Promise<T> => {
      waiting += 1;
      if (waiting === 6) {
        free();
      }
      await all;
      return answer;
    };
    const settings = new InMemoryBucketSettings();
    const checks = await preflight({
      environment: mwaaEnvironmentFixture(),
      services: {
        bucketSettings: () => ({
          bucketName: 'b',
          region: async () => wait(await settings.region()),
          versioning: async () => wait(await settings.versioning()),
          publicAccessBlock: async () =>
            wait(await settings.publicAccessBlock()),
          encryption: async () => wait(await settings.encryption()),
          entries: async () => wait(await settings.entries('')),
        }),
        airflow: () =>
          Object.assign(new InMemoryAirflow(), {
            getDag: () => wait(undefined),
          }),
      },
      dagId: 'orders',
      claim: { claim: 'free' },
    });
    expect(preflightStatus(checks)).toBe('pass');
  });

  it('sums up the worst', async () => {
    const checks = await run({
      environment: { status: 'UPDATING' },
      settings: { versioning: 'Off' },
    });
    expect(preflightStatus(checks)).toBe('failure');
    expect(preflightFailures(checks).map(({ id }) => id)).toEqual([
      'bucket-versioning',
    ]);
    expect(
      preflightStatus(await run({ environment: { status: 'UPDATING' } })),
    ).toBe('warning');
  });

  it('ends on the abort signal', async () => {
    await expect(run({ signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
