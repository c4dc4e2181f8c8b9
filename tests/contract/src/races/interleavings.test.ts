import { scenarioIn } from '../s3/deploymentScenario';
import { newMemoryBucket } from '../s3/newMemoryBucket';
import { contend } from './contend';
import { raceFailures } from './raceFailures';
import { RaceGround } from './RaceGround';
import { raceRounds } from './raceRounds';
import { races } from './races';
import { Turns } from './Turns';

const { counts, seedsOf } = raceRounds.inMemory;

const ground: RaceGround = {
  conditionsSeeDeletions: true,
  newScenario: async options => scenarioIn(newMemoryBucket(), options),
};

// Thousands of rounds, on a machine that may have other things to do.
jest.setTimeout(900_000);

/**
 * What servers bring about once in a thousand rounds, each run standing still
 * at any request while others come to their end.
 */
describe.each(Object.keys(races))('any order of the requests of %s', kind => {
  it.each(counts)('ends well for all %d', async count => {
    const failures = await raceFailures({
      race: races[kind],
      ground,
      count,
      seeds: seedsOf(count),
      hold: (scenario, contenders, dice) => {
        const turns = new Turns(dice);
        return turns.until(
          contend(contenders, async ({ id }) =>
            turns.bucketFor(id, scenario.bucket),
          ),
        );
      },
    });
    expect(failures).toEqual([]);
  });
});
