import { DagBucket, deleteDag, rollbackDag } from 'backstage-plugin-mwaa-node';
import { FaultyDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { ContractServer } from '../s3/ContractServer';
import {
  Files,
  FIRST,
  newScenario,
  Scenario,
  SECOND,
} from '../s3/deploymentScenario';

/** Something that is done to a DAG, and what stands there afterwards. */
export interface Operation {
  /** A bucket as it is before. */
  start(server: ContractServer): Promise<Scenario>;
  /** Does it; running it again completes it. */
  run(
    scenario: Scenario,
    bucket: DagBucket,
    deploymentId: string,
  ): Promise<unknown>;
  /** What the folder holds then; undefined when nothing of the DAG is left. */
  after: Files | undefined;
}

const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};
const target = {
  dagsPath: 'dags',
  dagId: 'orders',
  now: () => new Date('2026-01-02T03:04:05Z'),
};

const deploying = (after: Files, start: Operation['start']): Operation => ({
  start,
  run: (scenario, bucket, deploymentId) =>
    scenario.deploy(after, { bucket, deploymentId }),
  after,
});

/** A run of another revision died with half of its files written. */
async function abandoned(server: ContractServer): Promise<Scenario> {
  const scenario = await newScenario(server);
  const dying = new FaultyDagBucket(scenario.bucket, {
    before: ({ method, key }) => {
      if (method === 'put' && key.endsWith('orders.py')) {
        throw new Error('the process died');
      }
    },
  });
  await expect(
    scenario.deploy(
      { ...FIRST, 'orders.py': 'dag 1.5', 'sql/abandoned.sql': 'abandoned' },
      { bucket: dying, deploymentId: 'd-abandoned' },
    ),
  ).rejects.toThrow('the process died');
  return scenario;
}

/** Nothing was removed: not every server lets a removed key be created again. */
async function updated(server: ContractServer): Promise<Scenario> {
  const scenario = await newScenario(server);
  await scenario.deploy({ ...FIRST, ...SECOND }, { deploymentId: 'd-update' });
  return scenario;
}

export const operations: Record<string, Operation> = {
  create: deploying(FIRST, server => newScenario(server, { deployed: false })),
  update: deploying(SECOND, newScenario),
  'take over an abandoned deployment': deploying(SECOND, abandoned),
  'roll back': {
    start: updated,
    run: (_, bucket, deploymentId) =>
      rollbackDag({ ...target, bucket, claim, deploymentId, to: 'd0' }),
    after: FIRST,
  },
  remove: {
    start: newScenario,
    run: (_, bucket, deploymentId) =>
      deleteDag({
        ...target,
        bucket,
        claim,
        deploymentId,
        confirmation: target.dagId,
        // Other people's files lie in the folder.
        policy: { acceptDrift: true },
      }),
    after: undefined,
  },
};
