import { awsError } from '../../aws/errors';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { AirflowRole, airflowRoleArn } from '../../iam/airflowRoleArn';
import { AirflowUnavailableError } from '../AirflowUnavailableError';

/** What it means that MWAA itself, and not Airflow, refused a request. */
export function mwaaRefusal(
  error: unknown,
  environment: Pick<MwaaEnvironment, 'name' | 'arn'>,
  permission: { iamAction: string; role: AirflowRole },
): Error {
  const mapped = awsError(error, {
    action: permission.iamAction,
    resource: airflowRoleArn(environment, permission.role),
  });
  // Not to be taken for a DAG that Airflow does not know.
  return mapped.name === 'NotFoundError'
    ? new AirflowUnavailableError(
        'not-found',
        `The environment ${environment.name} does not exist or has no web server`,
        mapped.cause,
      )
    : mapped;
}
