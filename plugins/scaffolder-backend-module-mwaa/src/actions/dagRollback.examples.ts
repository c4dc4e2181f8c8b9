import { stepExample } from './stepExample';

export const examples = [
  stepExample('Go back to the deployment before', {
    id: 'rollback',
    name: 'Roll back',
    action: 'mwaa:dag:rollback',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
      reason: 'The totals are wrong since this morning',
    },
  }),
];
