import {
  DiscoveryFailure,
  MwaaConfig,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';
import {
  InMemoryAirflow,
  InMemoryBucketSettings,
  InMemoryDagBucket,
  InMemoryMwaaEnvironments,
  InMemorySettings,
  InMemoryTaskLogs,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';

export interface TestMwaaOptions {
  environments?: MwaaEnvironment[];
  /** Runs ahead of each description of an environment, by its id. */
  describing?: (id: string) => Promise<void>;
  /** Runs ahead of each listing of a dags folder. */
  listing?: () => void;
  failures?: DiscoveryFailure[];
  airflow?: InMemoryAirflow;
  taskLogs?: InMemoryTaskLogs;
  settings?: Partial<InMemorySettings>;
  config?: Partial<MwaaConfig>;
}

/** MWAA in memory, with one bucket, one Airflow and the environments that are given. */
export function testMwaa(options: TestMwaaOptions = {}) {
  const {
    environments = [mwaaEnvironmentFixture()],
    describing = async () => {},
    listing = () => {},
    failures = [],
    airflow = new InMemoryAirflow(),
    taskLogs = new InMemoryTaskLogs(),
    config,
  } = options;
  const bucket = new InMemoryDagBucket();
  const settings = new InMemoryBucketSettings(options.settings);
  const inMemory = new InMemoryMwaaEnvironments(environments);
  const mwaa: MwaaServices = {
    config: { environments: [], discovery: [], endpoints: {}, ...config },
    environments: {
      directory: {
        listed: environments,
        discover: async () => ({ environments: [], failures }),
        describe: async ({ id }) => {
          await describing(id);
          return inMemory.get(id);
        },
      },
      list: () => inMemory.list(),
      get: id => inMemory.get(id),
    },
    dagBucket: () => bucket,
    bucketSettings: () =>
      Object.assign(Object.create(settings) as typeof settings, {
        region: () => settings.region(),
        versioning: () => settings.versioning(),
        publicAccessBlock: () => settings.publicAccessBlock(),
        encryption: () => settings.encryption(),
        entries: async (prefix: string) => {
          listing();
          return settings.entries(prefix);
        },
      }),
    airflow: () => airflow,
    taskLogs,
  };
  return { mwaa, bucket };
}
