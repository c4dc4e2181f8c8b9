import { FaultyDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { ContractServer } from './ContractServer';
import { Files, FIRST, newScenario, Scenario } from './deploymentScenario';

/** What the deployment `d-abandoned` was to bring. */
export const ABANDONED: Files = {
  ...FIRST,
  'orders.py': 'dag 1.5',
  'sql/new.sql': 'abandoned',
};

/** A second deployment dies with half of its files written. */
export async function abandoned(scenario: Scenario): Promise<Scenario> {
  const dying = new FaultyDagBucket(scenario.bucket, {
    before: ({ method, key }) => {
      if (method === 'put' && key.endsWith('orders.py')) {
        throw new Error('the process died');
      }
    },
  });
  const died = scenario.deploy(ABANDONED, {
    bucket: dying,
    deploymentId: 'd-abandoned',
  });
  await expect(died).rejects.toThrow('the process died');
  return scenario;
}

/** As newScenario, with a deployment that was abandoned. */
export const abandonedScenario = async (
  server: ContractServer,
): Promise<Scenario> => abandoned(await newScenario(server));
