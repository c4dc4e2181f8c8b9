import { ABANDONED } from '../s3/abandonedScenario';
import { FIRST, Scenario } from '../s3/deploymentScenario';
import { expectStanding } from '../s3/expectStanding';
import { Contender, Outcome } from './Contender';
import { act } from './contend';
import { wantedFiles } from './wantedFiles';

/** Those from before the race, who hold the claim if nobody got it. */
const EARLIER: Contender[] = [
  { id: 'd0', component: 'orders', wants: { deploy: FIRST }, delay: 0 },
  {
    id: 'd-abandoned',
    component: 'orders',
    wants: { deploy: ABANDONED },
    delay: 0,
  },
];

/**
 * Once whoever holds the claim runs again, what stands there is exactly what
 * that one wants, and nothing of what the others do.
 */
export async function expectSettled(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<void> {
  const holder = await holderOf(scenario, outcomes);
  await act(scenario.bucket, { ...holder, id: `${holder.id}-again` });
  await expectStanding(scenario, wantedFiles(holder));
}

async function holderOf(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): Promise<Contender> {
  const contenders = outcomes.map(({ contender }) => contender);
  const exists = await scenario.bucket.head('dags/orders/deployment.json');
  if (!exists) {
    return contenders.find(({ wants }) => wants === 'removal')!;
  }
  const { deploymentId } = await scenario.manifest();
  return [...contenders, ...EARLIER].find(({ id }) => id === deploymentId)!;
}
