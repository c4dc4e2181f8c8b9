import { Entity } from '@backstage/catalog-model';

/** The component `daily-orders` with the DAG `orders` in `analytics-dev`; the Orders team owns it. */
export const ordersComponent: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: {
      'mwaa/dag-id': 'orders',
      'mwaa/environment': 'analytics-dev',
      'backstage.io/managed-by-location':
        'url:https://github.com/acme/orders/blob/main/catalog-info.yaml',
    },
  },
  spec: { owner: 'team-orders' },
};
