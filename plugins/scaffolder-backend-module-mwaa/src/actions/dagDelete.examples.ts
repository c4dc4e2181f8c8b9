import { stepExample } from './stepExample';

export const examples = [
  stepExample('Remove a DAG', {
    id: 'delete',
    name: 'Remove the DAG',
    action: 'mwaa:dag:delete',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
      confirmation: 'orders_daily',
      reason: 'Replaced by orders_hourly',
    },
  }),
];
