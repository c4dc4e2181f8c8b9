import { Entity } from '@backstage/catalog-model';

/** The component of the DAG `orders_daily`, which the Orders team owns. */
export const ordersEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: { 'mwaa/dag-id': 'orders_daily' },
  },
  spec: { type: 'workload', owner: 'team-orders' },
};
