import { stepExample } from './stepExample';

const dag = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};

export const examples = [
  stepExample('See what a deployment of the workspace would change', {
    id: 'plan',
    name: 'Plan the deployment',
    action: 'mwaa:dag:plan',
    input: {
      ...dag,
      specificationSha256:
        '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      generatorVersion: '0.1.0',
    },
  }),
  stepExample('See what the removal of a DAG would take away', {
    id: 'plan',
    name: 'Plan the removal',
    action: 'mwaa:dag:plan',
    input: { ...dag, operation: 'delete' },
  }),
];
