import { ContractServer } from '../s3/ContractServer';
import { contractServers } from '../s3/contractServers';
import { isOurs } from '../s3/deploymentScenario';
import { expectNothingLost } from '../s3/expectNothingLost';
import { contend } from './contend';
import { Dice } from './Dice';
import { expectRecorded } from './expectRecorded';
import { expectTold } from './expectTold';
import { raceRounds } from './raceRounds';
import { races } from './races';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(900_000);

describe.each(Object.keys(contractServers))('races on %s', name => {
  let server: ContractServer;

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());

  describe.each(Object.keys(races))('of %s', kind => {
    const race = races[kind];

    it.each(raceRounds.counts)('end well for all %d', async count => {
      const failures: string[] = [];
      for (let round = 0; round < raceRounds.of(count); round++) {
        const seed = raceRounds.seed + round;
        const dice = new Dice(seed);
        const scenario = await race.start(server, dice);
        const before = await scenario.versions();
        const contenders = race.contenders(count, dice, server);
        const outcomes = await contend(scenario.bucket, contenders);
        try {
          const between = await scenario.versions();
          expectNothingLost(before, between, isOurs);
          outcomes.forEach(expectTold);
          await expectRecorded(scenario, outcomes);
          await race.judge(scenario, outcomes);
          expectNothingLost(between, await scenario.versions(), isOurs);
        } catch (error) {
          failures.push(
            `Seed ${seed}: ${(error as Error).stack}\n${JSON.stringify(
              outcomes.map(({ contender, done, error: e }) => [
                contender,
                done ?? `${e}`,
              ]),
              null,
              1,
            )}`,
          );
        }
      }
      expect(failures).toEqual([]);
    });
  });
});
