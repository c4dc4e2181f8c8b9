import { stepExample } from './stepExample';

const input = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};

export const examples = [
  stepExample('Tell whether Airflow has taken a deployment', {
    id: 'verify',
    name: 'Wait for Airflow',
    action: 'mwaa:dag:verify',
    input: { ...input, budgetSeconds: 0, onImportError: 'report' },
  }),
  stepExample('Bring the version before back if Airflow cannot import it', {
    id: 'verify',
    name: 'Wait for Airflow',
    action: 'mwaa:dag:verify',
    input: { ...input, budgetSeconds: 0, onImportError: 'rollback' },
  }),
];
