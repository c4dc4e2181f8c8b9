import { MWAAClient } from '@aws-sdk/client-mwaa';
import { S3Client } from '@aws-sdk/client-s3';
import { LocalMwaa } from '../LocalMwaa';

/** The secret of a known access key. */
export function secretOf(local: LocalMwaa, accessKeyId: string): string {
  return local.credentials.find(c => c.accessKeyId === accessKeyId)!
    .secretAccessKey;
}

/** The real client; gives up after one try. */
export function mwaaClient(
  local: LocalMwaa,
  accessKeyId: string,
  secretAccessKey = secretOf(local, accessKeyId),
  options: { region?: string; systemClockOffset?: number } = {},
): MWAAClient {
  return new MWAAClient({
    endpoint: local.mwaaEndpoint,
    disableHostPrefix: true,
    region: local.region,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
    ...options,
  });
}

/** The real client. */
export function s3Client(local: LocalMwaa, accessKeyId: string): S3Client {
  return new S3Client({
    endpoint: local.s3Endpoint,
    forcePathStyle: true,
    region: local.region,
    credentials: { accessKeyId, secretAccessKey: secretOf(local, accessKeyId) },
  });
}
