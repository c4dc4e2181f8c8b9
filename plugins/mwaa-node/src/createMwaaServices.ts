import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { AirflowClient } from './airflow/AirflowClient';
import { MwaaTaskLogs } from './airflow/logs/MwaaTaskLogs';
import { TaskLogs } from './airflow/logs/TaskLogs';
import { MwaaAirflowClient } from './airflow/MwaaAirflowClient';
import { WebServer } from './airflow/webLogin/WebServer';
import { webServerUrl } from './airflow/webLogin/webServerUrl';
import { WebSessions } from './airflow/webLogin/WebSessions';
import { AwsClients, CredentialsSource } from './aws/AwsClients';
import { BucketSettings } from './aws/BucketSettings';
import { ConfiguredMwaaEnvironments } from './aws/ConfiguredMwaaEnvironments';
import { DagBucket } from './aws/DagBucket';
import { MwaaEnvironment } from './aws/MwaaEnvironment';
import { MwaaEnvironmentDirectory } from './aws/MwaaEnvironmentDirectory';
import { MwaaEnvironments } from './aws/MwaaEnvironments';
import { S3BucketSettings } from './aws/S3BucketSettings';
import { S3DagBucket } from './aws/S3DagBucket';
import { MwaaConfig, RepositoriesConfig } from './config/MwaaConfig';
import { readMwaaConfig } from './config/readMwaaConfig';
import { RepositoryBucket } from './repository/RepositoryBucket';
import { repositoryUrl } from './repository/repositoryUrl';

/** Everything that reaches AWS, made from the configuration. */
export interface MwaaServices {
  config: MwaaConfig;
  environments: MwaaEnvironments;
  /** The bucket that the environment reads its DAGs from. */
  dagBucket(environment: MwaaEnvironment): DagBucket;
  /** How that bucket is set up. */
  bucketSettings(environment: MwaaEnvironment): BucketSettings;
  /** The Airflow of the environment. */
  airflow(environment: MwaaEnvironment): AirflowClient;
  taskLogs: TaskLogs;
  /** Absent unless `mwaa.repositories` is configured. */
  repositories?: RepositoryBucket;
}

/**
 * Reads the configuration (InputError with all problems); nothing is asked of
 * AWS, and no SDK is loaded, before a service is used.
 */
export function createMwaaServices(options: {
  config: RootConfigService;
  logger: LoggerService;
  /** `accounts` unless given. */
  credentials?: CredentialsSource;
}): MwaaServices {
  const config = readMwaaConfig(options.config);
  const clients = new AwsClients({
    config: options.config,
    endpoints: config.endpoints,
    credentials: options.credentials,
  });
  if (!config.environments.length && !config.discovery.length) {
    options.logger.warn(
      'No MWAA environment is configured: set mwaa.environments or mwaa.discovery',
    );
  }
  const sessions = new WebSessions();
  const webServer = (environment: MwaaEnvironment) =>
    new WebServer({
      client: () => clients.mwaa(environment),
      environment,
      sessions,
      urlOf: hostname => webServerUrl(hostname, config.endpoints.webServers),
    });
  return {
    config,
    environments: new ConfiguredMwaaEnvironments(
      new MwaaEnvironmentDirectory({ clients, config }),
    ),
    dagBucket: ({ bucketName, accountId, region, kmsKey }) =>
      new S3DagBucket({
        client: () => clients.s3({ accountId, region }),
        bucketName,
        expectedBucketOwner: accountId,
        kmsKey,
      }),
    bucketSettings: ({ bucketName, accountId, region }) =>
      new S3BucketSettings({
        client: () => clients.s3({ accountId, region }),
        bucketName,
        expectedBucketOwner: accountId,
      }),
    airflow: environment =>
      new MwaaAirflowClient({
        client: () => clients.mwaa(environment),
        environment,
        webServer: webServer(environment),
      }),
    taskLogs: new MwaaTaskLogs({
      cloudWatch: environment => clients.logs(environment),
      webServer,
    }),
    ...(config.repositories && {
      repositories: repositoryBucket(clients, config, config.repositories),
    }),
  };
}

function repositoryBucket(
  clients: AwsClients,
  config: MwaaConfig,
  repositories: RepositoriesConfig,
): RepositoryBucket {
  const { bucket, prefix, accountId, region, kmsKey } = repositories;
  return {
    bucket: new S3DagBucket({
      client: () => clients.s3({ accountId, region }),
      bucketName: bucket,
      expectedBucketOwner: accountId,
      kmsKey,
    }),
    prefix,
    urlOf: key =>
      repositoryUrl({ repositories, endpoint: config.endpoints.s3, key }),
  };
}
