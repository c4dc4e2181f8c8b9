import { LocalEnvironment } from '../environments/LocalAws';
import { loggingConfiguration } from './loggingConfiguration';
import { webServerUrl } from './webServer';

function lastUpdate(environment: LocalEnvironment, createdAt: number) {
  switch (environment.status) {
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return {
        Status: 'FAILED',
        CreatedAt: createdAt,
        Error: {
          ErrorCode: 'INCORRECT_CONFIGURATION',
          ErrorMessage:
            'You may need to check the execution role permissions policy ' +
            'for your environment, and that each of the VPC networking ' +
            'components required by the environment are configured to allow ' +
            'traffic.',
        },
      };
    case 'AVAILABLE':
      return { Status: 'SUCCESS', CreatedAt: createdAt };
    default:
      return { Status: 'PENDING', CreatedAt: createdAt };
  }
}

/** An environment in the shape of GetEnvironment; times in epoch seconds. */
export function describeEnvironment(
  environment: LocalEnvironment,
  region: string,
  port: number,
): Record<string, unknown> {
  const { name, accountId, bucket } = environment;
  const createdAt = Date.parse(environment.createdAt) / 1000;
  const role = `arn:aws:iam::${accountId}:role`;
  return {
    Name: name,
    Arn: `arn:aws:airflow:${region}:${accountId}:environment/${name}`,
    Status: environment.status,
    CreatedAt: createdAt,
    LastUpdate: lastUpdate(environment, createdAt),
    AirflowVersion: environment.airflowVersion,
    EnvironmentClass: environment.environmentClass,
    SourceBucketArn: `arn:aws:s3:::${bucket}`,
    DagS3Path: environment.dagS3Path,
    KmsKey: environment.kmsKey,
    ExecutionRoleArn: `${role}/service-role/${name}-execution`,
    ServiceRoleArn: `${role}/aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA`,
    WebserverUrl: webServerUrl(environment, port),
    WebserverAccessMode: environment.webserverAccessMode,
    AirflowConfigurationOptions: {},
    LoggingConfiguration: loggingConfiguration(environment, region),
    MinWorkers: 1,
    MaxWorkers: 10,
    Schedulers: 2,
    EndpointManagement: 'SERVICE',
    Tags: {},
  };
}
