import { stepExample } from './stepExample';

export const examples = [
  stepExample('Store the whole workspace', {
    id: 'store',
    name: 'Store the repository',
    action: 'mwaa:repository:store',
    input: {
      componentRef: 'component:default/daily-orders',
      owner: 'group:default/team-orders',
      dagId: 'orders_daily',
      generatorVersion: '0.1.0',
    },
  }),
];
