import { FaultyDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { ContractServer } from './ContractServer';
import { FIRST, newScenario, Scenario } from './deploymentScenario';

/** As newScenario, but a second deployment died with half of its files written. */
export async function abandonedScenario(
  server: ContractServer,
): Promise<Scenario> {
  const scenario = await newScenario(server);
  const dying = new FaultyDagBucket(scenario.bucket, {
    before: ({ method, key }) => {
      if (method === 'put' && key.endsWith('orders.py')) {
        throw new Error('the process died');
      }
    },
  });
  const died = scenario.deploy(
    { ...FIRST, 'orders.py': 'dag 1.5', 'sql/new.sql': 'abandoned' },
    { bucket: dying, deploymentId: 'd-abandoned' },
  );
  await expect(died).rejects.toThrow('the process died');
  return scenario;
}
