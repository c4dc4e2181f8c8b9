import { stepExample } from './stepExample';

const input = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};

export const examples = [
  stepExample('Start a run', {
    id: 'trigger',
    name: 'Run it once',
    action: 'mwaa:dag:trigger',
    input,
  }),
  stepExample('Run a DAG for a day, with a param', {
    id: 'trigger',
    name: 'Load the first of January again',
    action: 'mwaa:dag:trigger',
    input: {
      ...input,
      logicalDate: '2026-01-01T00:00:00Z',
      params: { limit: 100 },
      note: 'The source was corrected',
    },
  }),
];
