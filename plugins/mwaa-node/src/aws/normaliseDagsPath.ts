/**
 * `DagS3Path` as MWAA hands it out, `dags` or `s3://bucket/dags`, with or
 * without slashes at its ends: the plain key prefix without them.
 */
export const normaliseDagsPath = (dagS3Path: string): string =>
  dagS3Path.replace(/^s3:\/\/[^/]*/, '').replace(/^\/+|\/+$/g, '');
