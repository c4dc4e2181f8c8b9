import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AirflowRole, airflowRoleArn } from './airflowRoleArn';
import { IamStatement } from './IamPolicyDocument';

/**
 * What Airflow is asked.
 *
 * @param onWebServer - also on its web server itself, for what InvokeRestApi
 *   does not pass on: long ids, and logs that are not in CloudWatch
 */
export const airflowStatement = (
  environment: Pick<MwaaEnvironment, 'arn' | 'name'>,
  role: AirflowRole,
  onWebServer: boolean,
): IamStatement => ({
  Sid: 'AskAirflow',
  Effect: 'Allow',
  Action: onWebServer
    ? ['airflow:InvokeRestApi', 'airflow:CreateWebLoginToken']
    : 'airflow:InvokeRestApi',
  Resource: airflowRoleArn(environment, role),
});
