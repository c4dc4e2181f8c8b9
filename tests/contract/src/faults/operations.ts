import { DagBucket, deleteDag, rollbackDag } from 'backstage-plugin-mwaa-node';
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

/** Nothing was removed: not every server lets a removed key be created again. */
async function updated(server: ContractServer): Promise<Scenario> {
  const scenario = await newScenario(server);
  await scenario.deploy({ ...FIRST, ...SECOND }, { deploymentId: 'd-update' });
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
};
