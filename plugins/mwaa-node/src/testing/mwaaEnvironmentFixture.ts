import { MwaaEnvironment } from '../aws/MwaaEnvironment';

/** A healthy environment with Airflow 3.0.6, changed as the test needs. */
export function mwaaEnvironmentFixture(
  overrides: Partial<MwaaEnvironment> = {},
): MwaaEnvironment {
  const { name = 'analytics-dev', region = 'us-east-1' } = overrides;
  const accountId = overrides.accountId ?? '000000000000';
  return {
    id: name,
    name,
    accountId,
    region,
    arn: `arn:aws:airflow:${region}:${accountId}:environment/${name}`,
    status: 'AVAILABLE',
    airflowVersion: '3.0.6',
    environmentClass: 'mw1.small',
    bucketName: `${name}-dags`,
    dagsPath: 'dags',
    deployFrom: 'template',
    ...overrides,
  };
}
