import { isOurs, Scenario } from '../s3/deploymentScenario';
import { expectNothingLost } from '../s3/expectNothingLost';
import { Contender, Outcome } from './Contender';
import { Dice } from './Dice';
import { expectRecorded } from './expectRecorded';
import { expectTold } from './expectTold';
import { Race } from './Race';
import { RaceGround } from './RaceGround';

interface Rounds {
  race: Race;
  ground: RaceGround;
  /** How many contend. */
  count: number;
  /** Each makes up a round. */
  seeds: readonly number[];
  /** Lets all contend, and waits until each has come to its end. */
  hold(
    scenario: Scenario,
    contenders: readonly Contender[],
    dice: Dice,
  ): Promise<Outcome[]>;
}

/**
 * Rounds of a race.
 *
 * @returns of each that did not end well what was not as it must be, and who
 * wanted and got what
 */
export async function raceFailures(rounds: Rounds): Promise<string[]> {
  const failures: string[] = [];
  for (const seed of rounds.seeds) {
    failures.push(...(await failuresOf(rounds, seed)));
  }
  return failures;
}

async function failuresOf(
  { race, ground, count, hold }: Rounds,
  seed: number,
): Promise<string[]> {
  const dice = new Dice(seed);
  const scenario = await race.start(ground, dice);
  const before = await scenario.versions();
  const contenders = race.contenders(count, dice, ground);
  const outcomes = await hold(scenario, contenders, dice);
  try {
    const between = await scenario.versions();
    expectNothingLost(before, between, isOurs);
    outcomes.forEach(outcome => expectTold(outcome, outcomes));
    await expectRecorded(scenario, outcomes);
    await race.judge(scenario, outcomes);
    expectNothingLost(between, await scenario.versions(), isOurs);
    return [];
  } catch (error) {
    return [
      `Seed ${seed}: ${(error as Error).stack}\n${JSON.stringify(
        outcomes.map(({ contender, done, error: e }) => [
          contender,
          done ?? `${e}`,
        ]),
        null,
        1,
      )}`,
    ];
  }
}
