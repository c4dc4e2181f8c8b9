import { stepExample } from './stepExample';

export const examples = [
  stepExample('Deploy to legacy what runs in analytics-dev', {
    id: 'promote',
    name: 'Promote the DAG',
    action: 'mwaa:dag:promote',
    input: {
      fromEnvironmentName: 'analytics-dev',
      environmentName: 'legacy',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
    },
  }),
];
