import { stepExample } from './stepExample';

const claim = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
  specificationSha256:
    '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  generatorVersion: '0.1.0',
};

export const examples = [
  stepExample('Deploy what mwaa:dag:render wrote', {
    id: 'deploy',
    name: 'Deploy the DAG',
    action: 'mwaa:dag:deploy',
    input: claim,
  }),
  stepExample('Deploy from another folder, and record the commit', {
    id: 'deploy',
    name: 'Deploy the DAG',
    action: 'mwaa:dag:deploy',
    input: {
      ...claim,
      sourcePath: 'repository/dags/orders_daily',
      repository: 'https://github.com/example/daily-orders',
      revision: '5d4140c8f0d6a2a1c1b7f5a3b0a6c1f4e2d3b4a5',
    },
  }),
];
