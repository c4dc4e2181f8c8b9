import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import { bucketBehind } from './bucketBehind';
import { chosenPoints } from './chosenPoints';
import { operations } from './operations';
import { FaultProxy, startFaultProxy } from './startFaultProxy';
import { tryPoint } from './tryPoint';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(600_000);

describe.each(Object.keys(contractServers))('with faults before %s', name => {
  let server: ContractServer;
  let proxy: FaultProxy;

  beforeAll(async () => {
    server = await contractServers[name]();
    proxy = await startFaultProxy(server.endpoint);
    // The SDK draws from it how long it waits before it tries again.
    jest.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await proxy?.stop();
    await server?.stop();
  });

  it.each(Object.entries(operations))(
    'what it takes to %s loses nothing and ends where it should',
    async (_, operation) => {
      const scenario = await operation.start(server);
      const bucket = bucketBehind(proxy.endpoint, server, scenario.bucketName);
      proxy.arm();
      await operation.run(bucket, 'd1');
      const requests = [...proxy.requests()];
      expect(requests.length).toBeGreaterThan(3);

      const points = chosenPoints(requests.length, name);
      expect(points.length).toBeGreaterThan(1);
      const failures: string[] = [];
      for (const point of points) {
        const { from } = point;
        await tryPoint({ server, proxy, operation, ...point }).catch(error =>
          failures.push(
            `${point.name}, at request ${from} (${requests[from]}): ${error.stack}`,
          ),
        );
      }
      expect(failures).toEqual([]);
    },
  );
});
