import { PutObjectCommand } from '@aws-sdk/client-s3';
import {
  adoptDag,
  DagBucket,
  deleteDag,
  deployDags,
  rollbackDag,
  transferDag,
} from 'backstage-plugin-mwaa-node';
import { abandonedScenario } from '../s3/abandonedScenario';
import { ContractServer } from '../s3/ContractServer';
import {
  deployOrders,
  Files,
  FIRST,
  newScenario,
  ORDERS,
  Scenario,
  SECOND,
} from '../s3/deploymentScenario';

/** Something that is done to a DAG, and what stands there afterwards. */
export interface Operation {
  /** A bucket as it is before. */
  start(server: ContractServer): Promise<Scenario>;
  /** Does it; running it again completes it. */
  run(bucket: DagBucket, deploymentId: string): Promise<unknown>;
  /** What the folder holds then; undefined when nothing of the DAG is left. */
  after: Files | undefined;
}

const deploying = (after: Files, start: Operation['start']): Operation => ({
  start,
  run: (bucket, deploymentId) => deployOrders(bucket, after, { deploymentId }),
  after,
});

/** In bulk; throws the first error, as callers are to end with a failure. */
async function deployBoth(bucket: DagBucket, deploymentId: string) {
  const deployment = (dagId: string, contents: Files) => ({
    dagId,
    files: Object.entries(contents).map(([path, content]) => ({
      path,
      content,
      managed: true,
    })),
    claim: {
      ...ORDERS.claim,
      specificationSha256: '0'.repeat(64),
      generatorVersion: '1.0.0',
    },
  });
  const { results, indexProblem } = await deployDags({
    ...ORDERS,
    bucket,
    deployments: [
      deployment('stock', { 'stock.py': 'dag' }),
      deployment('orders', SECOND),
    ],
    deploymentId,
  });
  const failed = results.find(({ error }) => error);
  if (failed) {
    throw failed.error;
  }
  if (indexProblem) {
    // No failure, but told: what is known now could not be kept.
    throw Object.assign(new Error(indexProblem), {
      name: 'ServiceUnavailableError',
    });
  }
}

/** Nothing was removed: not every server lets a removed key be created again. */
async function updated(server: ContractServer): Promise<Scenario> {
  const scenario = await newScenario(server);
  await scenario.deploy({ ...FIRST, ...SECOND }, { deploymentId: 'd-update' });
  return scenario;
}

const BY_HAND: Files = { 'orders.py': 'dag by hand', 'sql/own.sql': 'own' };

/** Somebody put a DAG there before there was a manifest. */
async function unclaimed(server: ContractServer): Promise<Scenario> {
  const scenario = await newScenario(server, { deployed: false });
  for (const [path, Body] of Object.entries(BY_HAND)) {
    await server.client.send(
      new PutObjectCommand({
        Bucket: scenario.bucketName,
        Key: `dags/orders/${path}`,
        Body,
      }),
    );
  }
  return scenario;
}

export const operations: Record<string, Operation> = {
  update: deploying(SECOND, newScenario),
  create: deploying(FIRST, server => newScenario(server, { deployed: false })),
  'take over an abandoned deployment': deploying(SECOND, abandonedScenario),
  'roll back': {
    start: updated,
    run: (bucket, deploymentId) =>
      rollbackDag({ ...ORDERS, bucket, deploymentId, to: 'd0' }),
    after: FIRST,
  },
  remove: {
    start: newScenario,
    run: (bucket, deploymentId) =>
      deleteDag({
        ...ORDERS,
        bucket,
        deploymentId,
        confirmation: ORDERS.dagId,
        // Other people's files lie in the folder.
        policy: { acceptDrift: true },
      }),
    after: undefined,
  },
  adopt: {
    start: unclaimed,
    run: (bucket, deploymentId) =>
      adoptDag({ ...ORDERS, bucket, deploymentId }),
    after: BY_HAND,
  },
  'hand over': {
    start: newScenario,
    run: (bucket, deploymentId) =>
      transferDag({
        ...ORDERS,
        bucket,
        from: ORDERS.claim,
        to: { ...ORDERS.claim, owner: 'group:default/team-stock' },
        deploymentId,
      }),
    after: FIRST,
  },
  'deploy together with another': {
    start: newScenario,
    run: (bucket, deploymentId) => deployBoth(bucket, deploymentId),
    after: SECOND,
  },
};
