import { BucketVersioning } from '../../aws/BucketSettings';
import { PreflightVerdict } from '../PreflightCheck';

const FOUND: Record<Exclude<BucketVersioning, 'Enabled'>, string> = {
  Suspended: 'is suspended',
  Off: 'was never turned on',
};

/** Whether the bucket keeps what is overwritten. */
export function bucketVersioningCheck(
  versioning: BucketVersioning,
  bucketName: string,
): PreflightVerdict {
  if (versioning === 'Enabled') {
    return {
      status: 'pass',
      message: `The bucket ${bucketName} keeps old versions`,
    };
  }
  return {
    status: 'failure',
    message: `Versioning of the bucket ${bucketName} ${FOUND[versioning]}`,
    advice:
      'Turn it on: MWAA demands it, and without it nothing could be rolled back.',
  };
}
