import { PutObjectCommand } from '@aws-sdk/client-s3';
import {
  dagDrift,
  dagHistory,
  findDagClaim,
  planDag,
} from 'backstage-plugin-mwaa-node';
import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import {
  isOurs,
  newScenario,
  ORDERS,
  Scenario,
} from '../s3/deploymentScenario';
import { expectNothingLost } from '../s3/expectNothingLost';
import { readManifests, refusedManifests } from './hostileManifests';
import { verbs } from './verbs';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

// A refusal is read by people.
const LONGEST_MESSAGE = 5_000;
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]*$/u;

// What a manifest says is read the same way, whoever stores it.
describe.each(['versitygw'])('manifests on %s', name => {
  let server: ContractServer;
  let scenario: Scenario;

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());

  const putManifest = (body: string | Buffer) =>
    server.client.send(
      new PutObjectCommand({
        Bucket: scenario.bucketName,
        Key: 'dags/orders/deployment.json',
        Body: Buffer.from(body),
      }),
    );

  describe.each(Object.entries(refusedManifests))('of %s', (_, body) => {
    beforeAll(async () => {
      scenario = await newScenario(server);
      await putManifest(body);
    });

    it('are refused by all verbs, and nothing is written', async () => {
      const before = await scenario.versions();
      for (const [verb, act] of Object.entries(verbs)) {
        const error = await act(scenario.bucket).then(
          () => new Error(`${verb} was done`),
          (thrown: Error) => thrown,
        );
        expect(`${verb}: ${error.name}`).toMatch(/: (Conflict|Input)Error$/);
        expect(error.message).toMatch(ONE_LINE);
        expect(error.message.length).toBeLessThan(LONGEST_MESSAGE);
      }
      expect(await scenario.versions()).toEqual(before);
    });

    it('are told of by what only reads', async () => {
      const { bucket } = scenario;
      const files = [{ path: 'orders.py', content: 'dag', managed: true }];
      const plan = await planDag({ ...ORDERS, bucket, files });
      expect(plan.claimConflict?.kind).toBe('unreadable-claim');
      expect(await findDagClaim({ ...ORDERS, bucket })).toMatchObject({
        claim: 'taken',
      });
      const history = await dagHistory({ ...ORDERS, bucket });
      expect(history.unreadable.length).toBeGreaterThan(0);
      await expect(dagDrift({ ...ORDERS, bucket })).resolves.toBeDefined();
    });
  });

  describe.each(Object.entries(readManifests))('of %s', (_, body) => {
    it.each(Object.keys(verbs))(
      'let %s touch nothing outside of the folder',
      async verb => {
        scenario = await newScenario(server);
        await putManifest(body);
        const before = await scenario.versions();
        const message = await verbs[verb](scenario.bucket).then(
          () => '',
          (error: Error) => error.message,
        );
        expect(message).toMatch(ONE_LINE);
        expect(message.length).toBeLessThan(LONGEST_MESSAGE);
        const after = await scenario.versions();
        expectNothingLost(before, after, isOurs);
      },
    );
  });
});
