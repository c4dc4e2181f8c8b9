import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { iamLiteral } from './iamLiteral';
import { IamStatement } from './IamPolicyDocument';

/** The logs of the tasks of all DAGs, or of one, in the group that MWAA names after the environment. */
export function taskLogStatement(
  { arn, name }: Pick<MwaaEnvironment, 'arn' | 'name'>,
  dagId: string | undefined,
): IamStatement {
  const [, partition, , region, account] = arn.split(':');
  const streams = dagId === undefined ? '*' : `dag_id=${iamLiteral(dagId)}/*`;
  return {
    Sid: 'ReadTaskLogs',
    Effect: 'Allow',
    Action: 'logs:GetLogEvents',
    Resource: `arn:${partition}:logs:${region}:${account}:log-group:airflow-${name}-Task:log-stream:${streams}`,
  };
}
