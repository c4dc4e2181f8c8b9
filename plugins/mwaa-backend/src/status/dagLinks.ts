import { DagStatus } from 'backstage-plugin-mwaa-common';
import {
  airflowUrl,
  bucketFolderUrl,
  MwaaConfig,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

/** Where people look further. Airflow sends those who are not signed in to MWAA's own sign-in. */
export function dagLinks(
  environment: MwaaEnvironment,
  dagId: string,
  { endpoints }: Pick<MwaaConfig, 'endpoints'>,
): DagStatus['links'] {
  const { dagsPath } = environment;
  const airflow = airflowUrl(environment, dagId);
  // A stand-in for S3 has no console.
  const bucket = endpoints.s3
    ? undefined
    : bucketFolderUrl(
        environment,
        dagsPath === '' ? `${dagId}/` : `${dagsPath}/${dagId}/`,
      );
  return { ...(airflow && { airflow }), ...(bucket && { bucket }) };
}
