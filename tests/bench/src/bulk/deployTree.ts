import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import {
  createMwaaServices,
  DagBucket,
  deployDags,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { claimOf } from './claimOf';
import { Place } from './Place';

const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  child: () => silent,
};

const region = 'us-east-1';

/** The bucket as the command line opens it: with the credentials of the shell. */
export const openBucket = ({ endpoint, bucket }: Place): DagBucket =>
  createMwaaServices({
    config: new ConfigReader({
      mwaa: {
        environments: [{ name: 'bench', region }],
        endpoints: { s3: endpoint },
      },
    }),
    logger: silent,
    credentials: 'ambient',
  }).dagBucket({ bucketName: bucket, region } as MwaaEnvironment);

/** Reads a tree of DAGs and deploys all of them. Throws when one fails. */
export async function deployTree(
  folder: string,
  { prefix }: Place,
  bucket: DagBucket,
): Promise<Record<string, number>> {
  const { results, indexProblem } = await deployDags({
    bucket,
    dagsPath: prefix,
    deployments: readdirSync(folder).map(dagId => {
      const path = `${dagId}.py`;
      const content = readFileSync(join(folder, dagId, path));
      const files = [{ path, content, managed: true }];
      return { dagId, files, claim: claimOf(dagId) };
    }),
    deploymentId: randomUUID(),
    now: () => new Date(),
  });
  const counts: Record<string, number> = {};
  for (const { dagId, outcome, error } of results) {
    if (error) {
      throw new Error(`${dagId}: ${error.message}`);
    }
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  if (indexProblem) {
    throw new Error(indexProblem);
  }
  return counts;
}
