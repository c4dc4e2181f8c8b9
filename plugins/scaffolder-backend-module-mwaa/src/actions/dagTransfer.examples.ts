import { stepExample } from './stepExample';

export const examples = [
  stepExample('Follow a change of the owner in the catalog', {
    id: 'transfer',
    name: 'Hand the DAG over',
    action: 'mwaa:dag:transfer',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
      reason: 'The marketing team takes over',
    },
  }),
];
