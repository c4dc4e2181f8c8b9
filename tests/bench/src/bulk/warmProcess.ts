import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { BUCKET, keys } from './benchServers';
import { comparison } from './comparison';
import { DagTree } from './DagTree';
import { deployTree, openBucket } from './deployTree';
import { inTurn } from './inTurn';

const AT_ONCE = 64;
const BARE = 'bare PutObjects';
const OURS = 'deployDags';

/** The same objects with nothing asked and nothing checked. */
async function putTree(
  client: S3Client,
  folder: string,
  prefix: string,
): Promise<void> {
  const paths = readdirSync(folder).flatMap(dagId =>
    readdirSync(join(folder, dagId)).map(name => `${dagId}/${name}`),
  );
  const put = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) {
      await client.send(
        new PutObjectCommand({
          Bucket: BUCKET,
          Key: `${prefix}/${path}`,
          Body: readFileSync(join(folder, path)),
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, put));
}

/** New DAGs in a process that has done so before, against bare PutObjects. */
export async function warmProcess(options: {
  server: string;
  endpoint: string;
  tree: DagTree;
  rounds: number;
}): Promise<string[]> {
  const { server, endpoint, tree, rounds } = options;
  const bucket = openBucket({ endpoint, bucket: BUCKET, prefix: '' });
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: keys,
    requestHandler: { httpAgent: { maxSockets: AT_ONCE } },
  });
  const runs = await inTurn([BARE, OURS], rounds, async (name, round) => {
    const prefix = `warm-${name.length}-${round}`;
    const start = performance.now();
    if (name === OURS) {
      await deployTree(
        tree.folder,
        { endpoint, bucket: BUCKET, prefix },
        bucket,
      );
    } else {
      await putTree(client, tree.folder, prefix);
    }
    return { seconds: (performance.now() - start) / 1000 };
  });
  client.destroy();
  return comparison(
    `${tree.dagIds.length} new DAGs on ${server}, in a warm process`,
    runs,
    BARE,
  );
}
