import { BucketEncryption } from '../../aws/BucketSettings';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { PreflightVerdict } from '../PreflightCheck';
import { sameKmsKey } from '../sameKmsKey';

/** The customer's own key; none with SSE-S3 and with the key that AWS manages for S3. */
function ownKeyOf({ algorithm, kmsKey }: BucketEncryption): string | undefined {
  return algorithm.startsWith('aws:kms') && !kmsKey?.endsWith('alias/aws/s3')
    ? kmsKey
    : undefined;
}

/** Whether the bucket encrypts by default with the key that the environment has. */
export function encryptionCheck(
  encryption: BucketEncryption,
  environment: MwaaEnvironment,
): PreflightVerdict {
  const { id, bucketName, kmsKey } = environment;
  const bucketKey = ownKeyOf(encryption);
  const bucketSays = `the bucket ${bucketName} encrypts by default with ${
    bucketKey ?? "a key of S3's own"
  }`;
  if (kmsKey === undefined) {
    return bucketKey === undefined
      ? {
          status: 'pass',
          message: `Neither ${id} nor its bucket has a KMS key of its own`,
        }
      : {
          status: 'warning',
          message: `The environment ${id} has no KMS key of its own, but ${bucketSays}`,
          advice: `See that the execution role of ${id} may use kms:Decrypt on that key.`,
        };
  }
  const environmentSays = `The environment ${id} has the KMS key ${kmsKey}`;
  if (bucketKey === undefined) {
    return {
      status: 'warning',
      message: `${environmentSays}, but ${bucketSays}`,
      advice: `Deployments name the key with every object; set it as the bucket's default for what others put there.`,
    };
  }
  switch (sameKmsKey(kmsKey, bucketKey, environment)) {
    case true:
      return {
        status: 'pass',
        message: `The environment ${id} and its bucket have the same KMS key`,
      };
    case false:
      return {
        status: 'failure',
        message: `${environmentSays}, but ${bucketSays}`,
        advice: `Set the key of the environment as the bucket's default; MWAA demands the same one.`,
      };
    default:
      return {
        status: 'warning',
        message: `${environmentSays}, and ${bucketSays}; whether that is the same one cannot be told from an alias`,
        advice: 'Name the key by its ARN in both places.',
      };
  }
}
