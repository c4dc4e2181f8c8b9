import type { Environment } from '@aws-sdk/client-mwaa';
import { ServiceUnavailableError } from '@backstage/errors';
import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { MwaaEnvironment } from './MwaaEnvironment';
import { normaliseDagsPath } from './normaliseDagsPath';

/** `arn:{partition}:s3:::bucket`, in any partition. */
const bucketOf = (arn: string | undefined) =>
  /^arn:[^:]+:s3:::([^/]+)$/.exec(arn ?? '')?.[1];

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
    ...(groups && { groups }),
    ...(values && { values }),
  };
}
