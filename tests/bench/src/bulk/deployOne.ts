import { randomUUID } from 'node:crypto';
import { DagBucket, deployDag } from 'backstage-plugin-mwaa-node';
import { claimOf } from './claimOf';

/** Deploys a DAG of one file. */
export const deployOne = (
  bucket: DagBucket,
  options: { dagsPath: string; dagId: string; content: Buffer },
) =>
  deployDag({
    bucket,
    dagsPath: options.dagsPath,
    dagId: options.dagId,
    files: [
      { path: `${options.dagId}.py`, content: options.content, managed: true },
    ],
    claim: claimOf(options.dagId),
    deploymentId: randomUUID(),
    now: () => new Date(),
  });
