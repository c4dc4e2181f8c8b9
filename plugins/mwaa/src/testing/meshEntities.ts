import { Entity } from '@backstage/catalog-model';

const entity = (
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title },
  spec: { owner: 'team-orders', ...spec },
});

/** A small data mesh with one entity of each type, for tests and stories. */
export const meshEntities: Entity[] = [
  entity('System', 'orders', 'Orders', {
    domain: 'sales',
    mesh: { version: '2.1.0' },
  }),
  entity('Component', 'orders-daily-load', 'Daily load of orders', {
    type: 'workload',
    system: 'orders',
    mesh: { identifier: 'urn:dmb:cmp:sales:orders:1:orders-daily-load' },
  }),
  entity('Resource', 'orders-raw', 'Orders, raw', {
    type: 'storage-area',
    system: 'orders',
  }),
  entity('API', 'orders-per-day', 'Orders per day', {
    type: 'output-port',
    system: 'orders',
  }),
  entity('Resource', 'web-shop', 'Web shop', { type: 'external-system' }),
  entity('Component', 'checks', 'Checks that nobody put into a system', {
    type: 'library',
  }),
];
