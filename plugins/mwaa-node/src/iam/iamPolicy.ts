import { InputError } from '@backstage/errors';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AirflowRole } from './airflowRoleArn';
import { airflowStatement } from './airflowStatement';
import { IamPolicyDocument, IamStatement } from './IamPolicyDocument';
import { kmsStatement } from './kmsStatement';
import {
  countStatement,
  listStatement,
  objectStatement,
  settingsStatement,
} from './s3Statements';
import { taskLogStatement } from './taskLogStatement';

/**
 * `backstage`: all that the plugins do. `ci`: what the command line does in a
 * pipeline. `viewer`: status, runs with their logs, history and drift; changes
 * nothing.
 */
export type IamPurpose = 'backstage' | 'ci' | 'viewer';

export interface IamPolicyOptions {
  environment: Pick<
    MwaaEnvironment,
    'name' | 'region' | 'arn' | 'bucketName' | 'dagsPath' | 'kmsKey'
  >;
  purpose: IamPurpose;
  /** Only this DAG; all of the environment when absent. */
  dagId?: string;
  /** With `mwaa.discovery`, which lists environments. */
  discovery?: boolean;
  /** May also remove old versions for good. */
  purge?: boolean;
  /**
   * In Airflow. Roles of Airflow know no single DAG, so it is the least that
   * will do: `User`, who may pause, trigger and delete DAGs, for `backstage`,
   * else `Viewer`.
   */
  airflowRole?: AirflowRole;
}

const READ = ['s3:GetObject', 's3:GetObjectVersion'];
const WRITE = ['s3:PutObject', 's3:DeleteObject'];

/**
 * The least that a role needs for an environment: it can neither change the
 * environment nor pass a role on, and reaches nothing beside the dags folder,
 * or one DAG in it. InputError for a purge by a viewer, and for a dag_id that
 * cannot be a folder.
 */
export function iamPolicy(options: IamPolicyOptions): IamPolicyDocument {
  const { environment, purpose, dagId, discovery, purge } = options;
  const { arn, kmsKey } = environment;
  const changes = purpose !== 'viewer';
  const showsRuns = purpose !== 'ci';
  if (purge && !changes) {
    throw new InputError('A viewer cannot purge: leave out one of the two');
  }
  const airflowRole =
    options.airflowRole ?? (purpose === 'backstage' ? 'User' : 'Viewer');
  const allow = (
    Sid: string,
    Action: string,
    Resource: string,
  ): IamStatement => ({ Sid, Effect: 'Allow', Action, Resource });
  return {
    Version: '2012-10-17',
    Statement: [
      allow('ReadEnvironment', 'airflow:GetEnvironment', arn),
      ...(discovery
        ? [allow('DiscoverEnvironments', 'airflow:ListEnvironments', '*')]
        : []),
      airflowStatement(environment, airflowRole, showsRuns),
      ...(showsRuns ? [taskLogStatement(environment, dagId)] : []),
      listStatement(environment, dagId),
      objectStatement(
        changes ? 'DeployDags' : 'ReadDags',
        [
          ...READ,
          ...(changes ? WRITE : []),
          ...(purge ? ['s3:DeleteObjectVersion'] : []),
        ],
        environment,
        dagId,
      ),
      ...(changes ? [settingsStatement(environment)] : []),
      ...(changes && dagId !== undefined ? [countStatement(environment)] : []),
      ...(kmsKey
        ? [
            kmsStatement(environment, kmsKey, [
              'kms:Decrypt',
              ...(changes ? ['kms:GenerateDataKey'] : []),
            ]),
          ]
        : []),
    ],
  };
}
