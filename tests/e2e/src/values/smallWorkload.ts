import { WizardTask, WizardValues } from './WizardValues';

const hello: WizardTask = {
  id: 'hello',
  operator: 'Airflow: Bash command',
  fields: { Command: 'echo hello' },
};

/** The least that the wizard takes, with what the test is about. */
export const smallWorkload = (values: Partial<WizardValues>): WizardValues => ({
  name: 'Small workload',
  description: 'Says hello.',
  system: 'Orders',
  dependsOn: [],
  readsFrom: [],
  tags: [],
  environment: 'analytics-dev',
  dagId: 'small_workload',
  timezone: 'UTC',
  tasks: [hello],
  ...values,
});
