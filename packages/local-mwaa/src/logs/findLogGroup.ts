import { AwsError } from '../mwaa/AwsError';
import { logGroupArn } from './logGroupArn';
import { LogGroup } from './LogGroup';
import { LogsCall } from './LogsCall';

/**
 * The group of task logs that a request names, in the caller's own account.
 *
 * @throws AwsError InvalidParameterException or ResourceNotFoundException
 */
export function findLogGroup(
  { aws, identity }: Pick<LogsCall, 'aws' | 'identity'>,
  named: { logGroupName?: string; logGroupIdentifier?: string },
): LogGroup {
  const { logGroupName, logGroupIdentifier } = named;
  if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
    throw new AwsError(
      400,
      'InvalidParameterException',
      'Exactly one of logGroupName and logGroupIdentifier must be given',
    );
  }
  const wanted = (logGroupName ?? logGroupIdentifier ?? '').replace(/:\*$/, '');
  for (const environment of aws.environments) {
    const arn = logGroupArn(environment, aws.region, 'Task');
    const name = arn.split(':')[6];
    if (
      environment.accountId === identity.accountId &&
      (wanted === name || (wanted === arn && logGroupName === undefined))
    ) {
      const folder = environment.airflow?.logsFolder;
      return { name, arn, environment, folder };
    }
  }
  throw new AwsError(
    400,
    'ResourceNotFoundException',
    'The specified log group does not exist.',
  );
}
