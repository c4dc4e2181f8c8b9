import { stepExample } from './stepExample';

export const examples = [
  stepExample('Let a DAG run', {
    id: 'unpause',
    name: 'Unpause the DAG',
    action: 'mwaa:dag:unpause',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
    },
  }),
];
