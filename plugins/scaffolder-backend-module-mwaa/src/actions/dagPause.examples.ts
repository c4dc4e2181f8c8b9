import { stepExample } from './stepExample';

export const examples = [
  stepExample('Keep a DAG from running', {
    id: 'pause',
    name: 'Pause the DAG',
    action: 'mwaa:dag:pause',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
    },
  }),
];
