import {
  adoptDag,
  DagBucket,
  deleteDag,
  deployDags,
  rollbackDag,
  transferDag,
} from 'backstage-plugin-mwaa-node';
import { deployOrders, FIRST, ORDERS } from '../s3/deploymentScenario';

/** Everything that changes a DAG, as its own component asks for it. */
export const verbs: Record<string, (bucket: DagBucket) => Promise<unknown>> = {
  deploy: bucket => deployOrders(bucket, FIRST, { deploymentId: 'd-hostile' }),
  'deploy many': async bucket => {
    const { results } = await deployDags({
      ...ORDERS,
      bucket,
      deployments: [
        {
          dagId: ORDERS.dagId,
          files: [{ path: 'orders.py', content: 'dag', managed: true }],
          claim: {
            ...ORDERS.claim,
            specificationSha256: '0'.repeat(64),
            generatorVersion: '1.0.0',
          },
        },
      ],
      deploymentId: 'd-hostile',
    });
    if (results[0].error) {
      throw results[0].error;
    }
  },
  'roll back': bucket =>
    rollbackDag({ ...ORDERS, bucket, to: 'd0', deploymentId: 'd-back' }),
  remove: bucket =>
    deleteDag({
      ...ORDERS,
      bucket,
      confirmation: ORDERS.dagId,
      policy: { acceptDrift: true },
      deploymentId: 'd-removal',
    }),
  adopt: bucket => adoptDag({ ...ORDERS, bucket, deploymentId: 'd-adopt' }),
  transfer: bucket =>
    transferDag({
      ...ORDERS,
      bucket,
      from: ORDERS.claim,
      to: {
        owner: 'group:default/team-campaigns',
        component: 'component:default/campaigns',
      },
      deploymentId: 'd-transfer',
    }),
};
