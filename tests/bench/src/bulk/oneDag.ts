import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { median } from '../median';
import { BUCKET, keys } from './benchServers';
import { deployOne } from './deployOne';
import { DagTree } from './DagTree';
import { openBucket } from './deployTree';
import { startRequestCount } from './startRequestCount';

/** One DAG in a warm process, against the two PutObjects of what it consists of. */
export async function oneDag(options: {
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
  });
  const [dagId] = tree.dagIds;
  const read = (name: string) => readFileSync(join(tree.folder, dagId, name));
  const python = read(`${dagId}.py`);
  const manifest = read('deployment.json');
  const put = (Key: string, Body: Buffer) =>
    client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }));

  const times: Record<string, number[]> = {};
  const timed = async (label: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    (times[label] ??= []).push(performance.now() - start);
  };
  for (let round = 0; round <= rounds; round++) {
    const dagsPath = `one-${round}`;
    const folder = `bare-${round}/${dagId}`;
    const deploy = (content: Buffer) =>
      deployOne(bucket, { dagsPath, dagId, content });
    await timed('2 bare PutObjects', () =>
      Promise.all([
        put(`${folder}/${dagId}.py`, python),
        put(`${folder}/deployment.json`, manifest),
      ]),
    );
    await timed('create', () => deploy(python));
    await timed('unchanged', () => deploy(python));
    await timed('update', () =>
      deploy(Buffer.concat([python, Buffer.from('# Changed.\n')])),
    );
    if (round === 0) Object.values(times).forEach(list => list.splice(0));
  }
  client.destroy();

  const proxy = await startRequestCount(endpoint);
  const watched = openBucket({
    endpoint: proxy.endpoint,
    bucket: BUCKET,
    prefix: '',
  });
  const requests: Record<string, string> = {};
  for (const [label, content] of [
    ['create', python],
    ['unchanged', python],
    ['update', manifest],
  ] as const) {
    await deployOne(watched, { dagsPath: 'one-counted', dagId, content });
    requests[label] = proxy.take();
  }
  await proxy.stop();

  const base = times['2 bare PutObjects'];
  return [
    `One DAG on ${server} in a warm process, medians of ${rounds} rounds:`,
    ...Object.entries(times).map(([label, list]) => {
      const ratio = median(list.map((time, round) => time / base[round]));
      return `  ${label.padEnd(24)} ${median(list).toFixed(1)} ms  ${ratio.toFixed(2)} x  ${requests[label] ?? ''}`.trimEnd();
    }),
  ];
}
