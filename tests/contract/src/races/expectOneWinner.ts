import { Scenario } from '../s3/deploymentScenario';
import { expectStanding } from '../s3/expectStanding';
import { Outcome } from './Contender';
import { wantedFiles } from './wantedFiles';

/** One has the DAG, untouched by the others, each of whom is told its name. */
export async function expectOneWinner(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<void> {
  const winners = outcomes.filter(({ done }) => done);
  expect(winners.map(({ done }) => done)).toEqual(['created']);
  const { contender } = winners[0];
  for (const { error } of outcomes.filter(outcome => outcome.error)) {
    expect(error!.message).toContain(
      `component:default/${contender.component} `,
    );
  }
  await expectStanding(scenario, wantedFiles(contender));
}
