import { LocalMwaa } from 'local-mwaa';
import { stringify } from 'yaml';

const specification = `version: 1
dagId: orders_daily
owner: team-orders
timezone: UTC
startDate: '2026-01-01'
schedule: { type: manual }
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
`;

/** A repository with a DAG for `analytics-dev` of the local AWS. */
export const projectFiles = (aws: LocalMwaa): Record<string, string> => ({
  'dag.yaml': specification,
  'mwaa.config.yaml': stringify({
    mwaa: {
      environments: ['analytics-dev', 'legacy', 'broken'].map(name => ({
        name,
        region: aws.region,
        accountId: '000000000000',
        values: { bucket: `orders-${name}` },
      })),
      endpoints: { mwaa: aws.mwaaEndpoint, s3: aws.s3Endpoint },
    },
  }),
  'catalog-info.yaml': stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'orders',
      annotations: {
        'mwaa/environment': 'analytics-dev',
        'mwaa/dag-id': 'orders_daily',
      },
    },
    spec: {
      type: 'workload',
      lifecycle: 'production',
      owner: 'group:default/team-orders',
    },
  }),
  'dags/orders_daily/__init__.py': '',
  'dags/orders_daily/loading.py': 'def load(bucket):\n    return len(bucket)\n',
});
