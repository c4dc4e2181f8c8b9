import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import { BucketVersions } from '../s3/bucketVersions';
import { isOurs, Scenario } from '../s3/deploymentScenario';
import { expectNothingLost } from '../s3/expectNothingLost';
import { expectStanding } from '../s3/expectStanding';
import { bucketBehind } from './bucketBehind';
import { killWhileWaiting } from './killWhileWaiting';
import { sharedOut } from './sharedOut';
import { operations } from './operations';
import { FaultProxy, startFaultProxy } from './startFaultProxy';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(600_000);

const deaths = Object.keys(operations).flatMap(operation =>
  (['before', 'after'] as const).map(moment => ({ operation, moment })),
);

interface KilledScenario {
  scenario: Scenario;
  before: BucketVersions;
  /** The request that it died at. */
  request: string;
}

describe.each(Object.keys(contractServers))(
  'a process killed over %s',
  name => {
    let server: ContractServer;
    let proxy: FaultProxy;

    beforeAll(async () => {
      server = await contractServers[name]();
      proxy = await startFaultProxy(server.endpoint);
    });
    afterAll(async () => {
      await proxy?.stop();
      await server?.stop();
    });

    it.each(sharedOut(deaths, name))(
      'to $operation, $moment any one request arrived, loses nothing',
      async ({ operation: verb, moment }) => {
        const operation = operations[verb];
        const counted = await operation.start(server);
        proxy.arm();
        await operation.run(
          bucketBehind(proxy.endpoint, server, counted.bucketName),
          'd-counted',
        );
        const requests = [...proxy.requests()];
        expect(requests.length).toBeGreaterThan(3);

        const scenarios: KilledScenario[] = [];
        for (const request of requests) {
          const scenario = await operation.start(server);
          const before = await scenario.versions();
          scenarios.push({ request, scenario, before });
        }
        await killWhileWaiting(
          proxy,
          {
            operation: verb,
            endpoint: proxy.endpoint,
            accountId: server.accountId,
            credentials: server.credentials,
            bucketNames: scenarios.map(({ scenario }) => scenario.bucketName),
          },
          moment,
        );

        const failures: string[] = [];
        const settle = async ({ scenario, before }: KilledScenario) => {
          const between = await scenario.versions();
          expectNothingLost(before, between, isOurs);
          await operation.run(scenario.bucket, 'd-next');
          const after = await expectStanding(scenario, operation.after);
          expectNothingLost(between, after, isOurs);
        };
        for (const [index, killed] of scenarios.entries()) {
          await settle(killed).catch(error =>
            failures.push(
              `request ${index} (${killed.request}): ${error.stack}`,
            ),
          );
        }
        expect(failures).toEqual([]);
      },
    );
  },
);
