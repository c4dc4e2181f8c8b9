import { dirname } from 'node:path';
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { relativeDagPath } from './relativeDagPath';

/** Every folder that a path lies in. */
function foldersOf(path: string): string[] {
  const above = dirname(path);
  return above === '.' ? [] : [above, ...foldersOf(above)];
}

/**
 * The objects below a prefix that are files of the folder: path → key and
 * ETag. In S3 `a` may stand beside `a/b`; on a disk the folder wins.
 */
export async function listDags(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): Promise<Map<string, { key: string; etag: string }>> {
  const files = new Map<string, { key: string; etag: string }>();
  for await (const page of paginateListObjectsV2(
    { client },
    { Bucket, Prefix },
  )) {
    for (const { Key = '', ETag = '' } of page.Contents ?? []) {
      const path = relativeDagPath(Key, Prefix);
      if (path !== undefined) {
        files.set(path, { key: Key, etag: ETag });
      }
    }
  }
  for (const folder of [...files.keys()].flatMap(foldersOf)) {
    files.delete(folder);
  }
  return files;
}
