import { Entity } from '@backstage/catalog-model';

/** A component with a DAG. */
export const sampleEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: {
      'mwaa/dag-id': 'orders_daily',
      'mwaa/environment': 'analytics-dev',
      'mwaa/dag-location': 's3://analytics-dev-bucket/dags/orders_daily/',
    },
  },
  spec: { type: 'workload', owner: 'team-orders' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/team-orders' }],
};
