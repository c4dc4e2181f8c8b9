import { Scenario } from '../s3/deploymentScenario';
import { expectStanding } from '../s3/expectStanding';
import { Outcome } from './Contender';
import { wantedFiles } from './wantedFiles';

/** All of those who want the same have it, and somebody did it. */
export async function expectAllDone(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<void> {
  expect(outcomes.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(outcomes.some(({ done }) => done !== 'unchanged')).toBe(true);
  await expectStanding(scenario, wantedFiles(outcomes[0].contender));
}
