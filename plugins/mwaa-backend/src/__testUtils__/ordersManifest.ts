/** Manifest of the DAG `orders_daily`, which the Orders team owns. */
export const ordersManifest = JSON.stringify({
  format: 1,
  kind: 'dag',
  name: 'orders_daily',
  state: 'applied',
  owner: 'group:default/team-orders',
  component: 'component:default/daily-orders',
  deploymentId: '1',
  generatorVersion: '1.0.0',
  startedAt: '2026-01-01T00:00:00.000Z',
  files: [],
});
