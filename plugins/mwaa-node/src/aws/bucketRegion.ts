import type { S3Client } from '@aws-sdk/client-s3';
import { statusOf } from './errors';
import { loadS3 } from './loadSdk';

/** S3 names the right region with nearly every refusal, in a header or the body. */
function regionInRefusal(error: unknown): string | undefined {
  const { Region, $response } = Object(error) as {
    Region?: string;
    $response?: { headers?: Record<string, string> };
  };
  return $response?.headers?.['x-amz-bucket-region'] ?? Region;
}

/** LocationConstraint knows no us-east-1, and an old name of eu-west-1. */
function regionOf(constraint: string | undefined): string {
  if (!constraint) {
    return 'us-east-1';
  }
  return constraint === 'EU' ? 'eu-west-1' : constraint;
}

/**
 * The region that a bucket lies in, whichever region the client is set to.
 * HeadBucket tells it even to those who may not use the bucket; servers that
 * keep it from them are asked for GetBucketLocation, which needs a permission
 * of its own. Throws what the SDK throws.
 */
export async function bucketRegion(
  client: S3Client,
  bucket: { Bucket: string; ExpectedBucketOwner?: string },
  abortSignal?: AbortSignal,
): Promise<string> {
  const { GetBucketLocationCommand, HeadBucketCommand } = loadS3();
  try {
    const head = await client.send(new HeadBucketCommand(bucket), {
      abortSignal,
    });
    if (head.BucketRegion) {
      return head.BucketRegion;
    }
  } catch (error) {
    const region = regionInRefusal(error);
    if (region) {
      return region;
    }
    // A HEAD has no body that would say why; the next request has.
    if (![400, 403].includes(statusOf(error) ?? 0)) {
      throw error;
    }
  }
  try {
    const location = await client.send(new GetBucketLocationCommand(bucket), {
      abortSignal,
    });
    return regionOf(location.LocationConstraint);
  } catch (error) {
    const region = regionInRefusal(error);
    if (region) {
      return region;
    }
    throw error;
  }
}
