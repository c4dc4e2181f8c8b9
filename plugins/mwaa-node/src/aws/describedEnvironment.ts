import type {
  Environment,
  ModuleLoggingConfiguration,
} from '@aws-sdk/client-mwaa';
import { ServiceUnavailableError } from '@backstage/errors';
import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { MwaaEnvironment } from './MwaaEnvironment';
import { normaliseDagsPath } from './normaliseDagsPath';
import { parsingIntervals } from './parsingIntervals';

/** `arn:{partition}:s3:::bucket`, in any partition. */
const bucketOf = (arn: string | undefined) =>
  /^arn:[^:]+:s3:::([^/]+)$/.exec(arn ?? '')?.[1];

/** Name and ARN of the group in CloudWatch, if logs are sent there. */
function taskLogsOf(
  module: ModuleLoggingConfiguration | undefined,
): MwaaEnvironment['taskLogs'] {
  const { Enabled, CloudWatchLogGroupArn: arn } = module ?? {};
  const group = /^arn:[^:]+:logs:[^:]*:[^:]*:log-group:([^:]+)/.exec(arn ?? '');
  return Enabled && arn && group ? { arn, group: group[1] } : undefined;
}

/** GetEnvironment's answer in our own terms. */
export function describedEnvironment(
  configured: ConfiguredEnvironment,
  answer: Environment,
): MwaaEnvironment {
  const bucketName = bucketOf(answer.SourceBucketArn);
  const { Arn, Status, AirflowVersion, DagS3Path } = answer;
  if (!Arn || !Status || !AirflowVersion || !DagS3Path || !bucketName) {
    const missing = Object.entries({
      Arn,
      Status,
      AirflowVersion,
      DagS3Path,
      SourceBucketArn: bucketName,
    })
      .filter(([, value]) => !value)
      .map(([field]) => field);
    throw new ServiceUnavailableError(
      `MWAA describes the environment ${configured.name} without ${missing.join(', ')}; it may still be in creation`,
    );
  }
  const { id, name, region, deployFrom, groups, values } = configured;
  const taskLogs = taskLogsOf(answer.LoggingConfiguration?.TaskLogs);
  const parsing = parsingIntervals(answer.AirflowConfigurationOptions);
  const updatedAt = answer.LastUpdate?.CreatedAt ?? answer.CreatedAt;
  return {
    id,
    name,
    accountId: configured.accountId ?? Arn.split(':')[4],
    region,
    arn: Arn,
    status: Status,
    airflowVersion: AirflowVersion,
    environmentClass: answer.EnvironmentClass,
    bucketName,
    dagsPath: normaliseDagsPath(DagS3Path),
    kmsKey: answer.KmsKey,
    webserverUrl: answer.WebserverUrl,
    webserverAccessMode: answer.WebserverAccessMode,
    executionRoleArn: answer.ExecutionRoleArn,
    deployFrom,
    lastUpdatedAt: updatedAt?.toISOString(),
    ...(taskLogs && { taskLogs }),
    ...(parsing && { parsing }),
    ...(groups && { groups }),
    ...(values && { values }),
  };
}
