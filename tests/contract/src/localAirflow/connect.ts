import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { S3Client } from '@aws-sdk/client-s3';
import { AirflowUnderTest } from '../airflowClient/AirflowUnderTest';
import { invokeRestApi } from './invokeRestApi';

/** The ways to an Airflow that lead past the plugins' own clients. */
export function connect({ local, environment: { name } }: AirflowUnderTest) {
  const environment = local.environments.find(each => each.name === name)!;
  const credentials = local.credentials.find(
    ({ accountId }) => accountId === environment.accountId,
  )!;
  const { region, s3Endpoint, mwaaEndpoint } = local;
  const s3 = new S3Client({
    endpoint: s3Endpoint,
    forcePathStyle: true,
    region,
    credentials,
  });
  const logs = new CloudWatchLogsClient({
    endpoint: mwaaEndpoint,
    region,
    credentials,
  });
  return {
    environment,
    s3,
    logs,
    async answer(Method: string, Path: string, Body?: object) {
      const request = { Method, Path, Body };
      const { status, body } = await invokeRestApi(local, name, request);
      if (status !== 200) {
        const text = `${Method} ${Path}: ${status} ${JSON.stringify(body)}`;
        // A busy machine may keep Airflow from answering in time.
        const kind = status === 504 ? 'ServiceUnavailableError' : 'Error';
        throw Object.assign(new Error(text), { name: kind });
      }
      return body;
    },
    end() {
      s3.destroy();
      logs.destroy();
    },
  };
}
