import { mockServices } from '@backstage/backend-test-utils';
import { resourceEntityV1alpha1Validator } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { MwaaEnvironment, MwaaEnvironments } from 'backstage-plugin-mwaa-node';
import { MwaaEnvironmentEntityProvider } from './MwaaEnvironmentEntityProvider';

type Read = Awaited<ReturnType<MwaaEnvironments['list']>>;

const dev: MwaaEnvironment = {
  id: 'analytics-dev',
  name: 'analytics-dev',
  accountId: '123456789012',
  region: 'eu-west-1',
  arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/analytics-dev',
  status: 'AVAILABLE',
  airflowVersion: '3.0.6',
  bucketName: 'analytics-dev-bucket',
  dagsPath: 'dags',
  webserverUrl: 'abc.c1.eu-west-1.airflow.amazonaws.com',
  deployFrom: 'template',
};

async function mutationsAfter(
  list: () => Promise<Read>,
  logger = mockServices.logger.mock(),
) {
  const mutations: EntityProviderMutation[] = [];
  let refresh = async () => {};
  const provider = new MwaaEnvironmentEntityProvider({
    environments: { list },
    logger,
    settings: {
      owner: 'group:default/platform',
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
    },
    taskRunner: {
      run: async task => {
        refresh = async () => task.fn(new AbortController().signal);
      },
    },
  });
  await provider.connect({
    applyMutation: async mutation => {
      mutations.push(mutation);
    },
    refresh: async () => {},
  });
  await refresh();
  return mutations;
}

const denied = {
  id: 'analytics-prod',
  error: new NotAllowedError('airflow:GetEnvironment is missing'),
};

/** The entities of a mutation that replaces everything. */
function replacement(mutation: EntityProviderMutation) {
  if (mutation.type !== 'full') {
    throw new Error(`expected a full mutation, not ${mutation.type}`);
  }
  return mutation.entities.map(({ entity }) => entity);
}

describe('MwaaEnvironmentEntityProvider', () => {
  it('replaces everything when all environments were read', async () => {
    const [mutation] = await mutationsAfter(async () => ({
      environments: [dev],
      failures: [],
    }));

    expect(mutation).toEqual({
      type: 'full',
      entities: [
        {
          locationKey: 'mwaa-environments',
          entity: expect.objectContaining({
            kind: 'Resource',
            spec: {
              type: 'mwaa-environment',
              lifecycle: 'production',
              owner: 'group:default/platform',
            },
          }),
        },
      ],
    });
  });

  it('makes a valid entity that says where the environment is', async () => {
    const [mutation] = await mutationsAfter(async () => ({
      environments: [dev],
      failures: [],
    }));
    const [entity] = replacement(mutation);

    expect(await resourceEntityV1alpha1Validator.check(entity)).toBe(true);
    expect(entity.metadata).toEqual({
      name: 'analytics-dev',
      title: 'analytics-dev',
      description:
        'Amazon MWAA environment with Airflow 3.0.6 in eu-west-1, account 123456789012. Status: AVAILABLE.',
      annotations: {
        'backstage.io/managed-by-location': `mwaa:${dev.arn}`,
        'backstage.io/managed-by-origin-location': `mwaa:${dev.arn}`,
        'mwaa/environment': 'analytics-dev',
        'mwaa/arn': dev.arn,
        'mwaa/region': 'eu-west-1',
        'mwaa/account-id': '123456789012',
        'mwaa/airflow-version': '3.0.6',
        'mwaa/status': 'AVAILABLE',
      },
      links: [
        {
          url: 'https://abc.c1.eu-west-1.airflow.amazonaws.com',
          title: 'Airflow',
          icon: 'dashboard',
        },
        {
          url: 'https://eu-west-1.console.aws.amazon.com/mwaa/home?region=eu-west-1#environments/analytics-dev',
          title: 'Environment in the AWS console',
          icon: 'cloud',
        },
        {
          url: 'https://eu-west-1.console.aws.amazon.com/s3/buckets/analytics-dev-bucket?region=eu-west-1&prefix=dags%2F',
          title: 'DAGs folder in the AWS console',
          icon: 'storage',
        },
      ],
      tags: ['airflow', 'mwaa'],
    });
  });

  it('tells apart environments of one name', async () => {
    const [mutation] = await mutationsAfter(async () => ({
      environments: [
        dev,
        { ...dev, id: 'analytics-dev-us', region: 'us-east-1' },
      ],
      failures: [],
    }));

    const titles = replacement(mutation).map(({ metadata }) => metadata.title);
    expect(titles).toEqual([
      'analytics-dev',
      'analytics-dev (us-east-1, account 123456789012)',
    ]);
  });

  it('removes nothing when one environment cannot be read, and says so', async () => {
    const logger = mockServices.logger.mock();
    const [mutation] = await mutationsAfter(
      async () => ({ environments: [dev], failures: [denied] }),
      logger,
    );

    expect(mutation).toEqual({
      type: 'delta',
      added: [expect.objectContaining({ locationKey: 'mwaa-environments' })],
      removed: [],
    });
    expect(logger.warn).toHaveBeenCalledWith(
      "MWAA environment 'analytics-prod' cannot be read: airflow:GetEnvironment is missing",
      { environment: 'analytics-prod' },
    );
  });

  it('leaves the catalog as it is when none can be read', async () => {
    expect(
      await mutationsAfter(async () => ({
        environments: [],
        failures: [denied],
      })),
    ).toEqual([{ type: 'delta', added: [], removed: [] }]);
  });

  it('leaves the catalog as it is when the list itself fails', async () => {
    const applied = jest.fn();
    await expect(
      mutationsAfter(async () => {
        throw new Error('no network');
      }).then(applied),
    ).rejects.toThrow('no network');
    expect(applied).not.toHaveBeenCalled();
  });

  it('removes an environment that MWAA no longer has', async () => {
    const gone = { id: 'old', error: new NotFoundError('no such environment') };

    expect(
      await mutationsAfter(async () => ({
        environments: [dev],
        failures: [gone],
      })),
    ).toEqual([expect.objectContaining({ type: 'full' })]);
    expect(
      await mutationsAfter(async () => ({
        environments: [dev],
        failures: [gone, denied],
      })),
    ).toEqual([
      expect.objectContaining({
        type: 'delta',
        removed: [
          {
            entityRef: 'resource:default/old',
            locationKey: 'mwaa-environments',
          },
        ],
      }),
    ]);
  });
});
