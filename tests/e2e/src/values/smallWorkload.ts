import { smallDag } from './smallDag';
import { WizardValues } from './WizardValues';

/** The least that the wizard takes, with what the test is about. */
export const smallWorkload = (values: Partial<WizardValues>): WizardValues => ({
  name: 'Small workload',
  description: 'Says hello.',
  system: 'Orders',
  dependsOn: [],
  readsFrom: [],
  tags: [],
  environment: 'analytics-dev',
  dag: smallDag('small_workload'),
  ...values,
});
