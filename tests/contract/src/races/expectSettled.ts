import { FIRST, Scenario } from '../s3/deploymentScenario';
import { expectStanding } from '../s3/expectStanding';
import { Contender, Outcome } from './Contender';
import { act } from './contend';
import { wantedFiles } from './wantedFiles';

/**
 * Once whoever holds the claim runs again, what stands there is exactly what
 * that one wants, and nothing of what the others do.
 */
export async function expectSettled(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<void> {
  const holder = await holderOf(scenario, outcomes);
  if (holder) {
    await act(scenario.bucket, { ...holder, id: `${holder.id}-again` });
  }
  await expectStanding(scenario, holder ? wantedFiles(holder) : FIRST);
}

/** Undefined: it is still the deployment from before. */
async function holderOf(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<Contender | undefined> {
  const contenders = outcomes.map(({ contender }) => contender);
  const exists = await scenario.bucket.head('dags/orders/deployment.json');
  if (!exists) {
    return contenders.find(({ wants }) => wants === 'removal')!;
  }
  const { deploymentId } = await scenario.manifest();
  return contenders.find(({ id }) => id === deploymentId);
}
