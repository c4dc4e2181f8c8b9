import { Entity } from '@backstage/catalog-model';

/** The component of `wizardForm` as the catalog has it. */
export const workloadEntity = (
  owner = 'team-orders',
  dagId: string | undefined = 'orders_daily',
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'daily-orders',
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location':
        'url:https://repositories.s3.example.com/daily-orders/catalog-info.yaml',
      ...(dagId && { 'mwaa/dag-id': dagId }),
    },
  },
  spec: { type: 'workload', owner },
});
