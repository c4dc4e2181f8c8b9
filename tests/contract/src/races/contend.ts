import { DagBucket, deleteDag, rollbackDag } from 'backstage-plugin-mwaa-node';
import { deployOrders, ORDERS } from '../s3/deploymentScenario';
import { Contender, Outcome } from './Contender';

/** Does what the contender wants. */
export function act(bucket: DagBucket, contender: Contender) {
  const { id: deploymentId, component, wants } = contender;
  const claim = {
    owner: `group:default/team-${component}`,
    component: `component:default/${component}`,
  };
  const common = { ...ORDERS, bucket, claim, deploymentId };
  if (wants === 'removal') {
    return deleteDag({
      ...common,
      confirmation: ORDERS.dagId,
      policy: { acceptDrift: true },
    });
  }
  if ('rollbackTo' in wants) {
    return rollbackDag({ ...common, to: wants.rollbackTo });
  }
  return deployOrders(bucket, wants.deploy, {
    ...common,
    claim: {
      ...claim,
      specificationSha256: '0'.repeat(64),
      generatorVersion: '1.0.0',
    },
  });
}

/**
 * Lets all of them go at once and waits until the last has come to an end.
 *
 * @param begin - resolves with the contender's way to the bucket, when it is
 * to start
 */
export const contend = (
  contenders: readonly Contender[],
  begin: (contender: Contender) => Promise<DagBucket>,
): Promise<Outcome[]> =>
  Promise.all(
    contenders.map(async contender => {
      const bucket = await begin(contender);
      try {
        const { outcome } = await act(bucket, contender);
        return { contender, done: outcome };
      } catch (error) {
        return { contender, error: error as Error };
      }
    }),
  );
