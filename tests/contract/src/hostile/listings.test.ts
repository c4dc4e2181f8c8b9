import { dagDrift, planDag } from 'backstage-plugin-mwaa-node';
import { BucketVersions } from '../s3/bucketVersions';
import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import {
  FIRST,
  newScenario,
  ORDERS,
  Scenario,
  SECOND,
} from '../s3/deploymentScenario';
import { oddKeys } from './oddKeys';
import { putKeys } from './putKeys';
import { verbs } from './verbs';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(300_000);

const PREFIX = 'dags/orders/';
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]*$/u;
const ours = new Set(
  [...Object.keys({ ...FIRST, ...SECOND }), 'deployment.json'].map(
    path => PREFIX + path,
  ),
);

const foreign = async (scenario: Scenario): Promise<BucketVersions> =>
  new Map([...(await scenario.versions())].filter(([key]) => !ours.has(key)));

const odd = oddKeys.map(name => PREFIX + name);
const many = Array.from({ length: 10_000 }, (_, i) => `${PREFIX}data/${i}.csv`);

describe.each(Object.keys(contractServers))('folders on %s', name => {
  let server: ContractServer;

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());

  it('that nobody claimed are left to whoever put odd names there', async () => {
    const scenario = await newScenario(server, { deployed: false });
    const taken = await putKeys(server, scenario, odd);
    expect(taken.length).toBeGreaterThan(30);
    const before = await scenario.versions();
    const { remove, ...others } = verbs;
    for (const act of Object.values(others)) {
      const error = await act(scenario.bucket).then(
        () => new Error('it was done'),
        (thrown: Error) => thrown,
      );
      expect(error.name).toMatch(/^(Conflict|Input|NotFound)Error$/);
      expect(error.message).toMatch(ONE_LINE);
      expect(error.message.length).toBeLessThan(10_000);
    }
    // There is nothing of the DAG to be removed.
    await expect(remove(scenario.bucket)).resolves.toMatchObject({
      outcome: 'unchanged',
    });
    expect(await scenario.versions()).toEqual(before);
  });

  it.each<[string, string[], number]>([
    ['odd', odd, 30],
    // One server is enough: to put them takes ten times as long as the rest.
    ...(name === 'versitygw'
      ? [['10,000', many, 10_000] as [string, string[], number]]
      : []),
  ])(
    'of a DAG with %s keys of others let it be changed and removed',
    async (_, keys, least) => {
      const scenario = await newScenario(server);
      const taken = await putKeys(server, scenario, keys);
      expect(taken.length).toBeGreaterThanOrEqual(least);
      const before = await foreign(scenario);
      const { bucket } = scenario;
      expect((await scenario.deploy(SECOND)).outcome).toBe('updated');
      const files = [{ path: 'orders.py', content: 'dag 3', managed: true }];
      const plan = await planDag({ ...ORDERS, bucket, files });
      expect(plan.outcome).toBe('update');
      expect(plan.foreign.length).toBeGreaterThanOrEqual(least);
      const { files: drifted } = await dagDrift({ ...ORDERS, bucket });
      expect(drifted.length).toBeGreaterThan(least);
      await verbs.remove(bucket);
      expect(await foreign(scenario)).toEqual(before);
      expect(await bucket.head(`${PREFIX}orders.py`)).toBeUndefined();
    },
  );
});
