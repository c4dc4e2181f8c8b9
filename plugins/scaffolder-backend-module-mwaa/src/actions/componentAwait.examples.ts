import { stepExample } from './stepExample';

export const examples = [
  stepExample('Wait until the catalog shows what was registered', {
    id: 'await',
    name: 'Wait for the catalog',
    action: 'mwaa:component:await',
    input: { componentRef: 'component:default/daily-orders' },
  }),
];
