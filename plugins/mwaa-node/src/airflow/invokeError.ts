import { isError, ServiceUnavailableError } from '@backstage/errors';
import { awsError } from '../aws/errors';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AirflowRole, airflowRoleArn } from '../iam/airflowRoleArn';

/** What MWAA's own refusal of InvokeRestApi means. */
export function invokeError(
  error: unknown,
  environment: Pick<MwaaEnvironment, 'name' | 'arn'>,
  role: AirflowRole,
): Error {
  const { name } = environment;
  if (isError(error) && /update your environment/i.test(error.message)) {
    return new ServiceUnavailableError(
      `The environment ${name} is older than MWAA's access to the REST API; any update of the environment brings it`,
    );
  }
  const mapped = awsError(error, {
    action: 'airflow:InvokeRestApi',
    resource: airflowRoleArn(environment, role),
  });
  // Not to be taken for a DAG that Airflow does not know.
  return mapped.name === 'NotFoundError'
    ? new ServiceUnavailableError(
        `The environment ${name} does not exist or has no web server`,
        mapped.cause,
      )
    : mapped;
}
