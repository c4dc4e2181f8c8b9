import type {
  ListObjectsV2Output,
  ListObjectsV2Request,
} from '@aws-sdk/client-s3';
import { BucketSender } from './BucketSender';
import { ObjectState } from './DagBucket';
import { loadS3 } from './loadSdk';
import { requiredEtag } from './s3Answers';

/** Objects of all pages, up to and with the key `until`. */
export async function listedObjects(
  sender: BucketSender,
  options: {
    request: ListObjectsV2Request;
    until?: string;
    signal?: AbortSignal;
  },
): Promise<ObjectState[]> {
  const { request, until, signal } = options;
  const { ListObjectsV2Command } = loadS3();
  const objects: ObjectState[] = [];
  let next: string | undefined;
  do {
    const page: ListObjectsV2Output = await sender.send(
      new ListObjectsV2Command({ ...request, ContinuationToken: next }),
      signal,
    );
    next = page.NextContinuationToken;
    for (const { Key, ETag, Size } of page.Contents ?? []) {
      if (until !== undefined && Key! > until) {
        return objects;
      }
      objects.push({ key: Key!, etag: requiredEtag(ETag), size: Size ?? 0 });
    }
  } while (next);
  return objects;
}
