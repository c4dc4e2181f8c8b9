/** A repository as the template makes it, for `analytics-dev`. */
export const projectFiles = {
  'dag.yaml': `version: 1
dagId: orders_daily
owner: team-orders
timezone: Europe/Zurich
startDate: '2026-01-01'
schedule: { type: cron, cron: 30 6 * * 1-5, date: interval }
catchup: false
paused: true
values:
  bucket: { default: orders-dev }
tasks:
  - id: load
    operator: python
    with:
      module: loading
      callable: load
      op_kwargs: { bucket: { $env: bucket } }
`,
  'mwaa.config.yaml': `mwaa:
  environments:
    - { name: analytics-dev, region: us-east-1, accountId: '000000000000' }
    - { name: analytics-prod, region: us-east-1, accountId: '000000000000', values: { bucket: orders-prod } }
`,
  'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: orders
  annotations:
    mwaa/environment: analytics-dev
    mwaa/dag-id: orders_daily
spec:
  type: workload
  lifecycle: production
  owner: group:default/team-orders
`,
  'dags/orders_daily/__init__.py': '',
  'dags/orders_daily/loading.py': 'def load(bucket):\n    return len(bucket)\n',
} as const;
