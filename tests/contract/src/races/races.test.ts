import { setTimeout as sleep } from 'node:timers/promises';
import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import { newScenario } from '../s3/deploymentScenario';
import { contend } from './contend';
import { raceFailures } from './raceFailures';
import { raceRounds } from './raceRounds';
import { races } from './races';

const { counts, seedsOf } = raceRounds.onServers;

// Real servers, on a machine that may have other things to do.
jest.setTimeout(900_000);

describe.each(Object.keys(contractServers))('races on %s', name => {
  let server: ContractServer;

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());

  describe.each(Object.keys(races))('of %s', kind => {
    it.each(counts)('end well for all %d', async count => {
      const failures = await raceFailures({
        race: races[kind],
        ground: {
          conditionsSeeDeletions: server.conditionsSeeDeletions,
          newScenario: options => newScenario(server, options),
        },
        count,
        seeds: seedsOf(count),
        hold: (scenario, contenders) =>
          contend(contenders, async ({ delay }) => {
            await sleep(delay);
            return scenario.bucket;
          }),
      });
      expect(failures).toEqual([]);
    });
  });
});
