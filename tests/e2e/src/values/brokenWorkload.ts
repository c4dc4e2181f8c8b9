import { smallWorkload } from './smallWorkload';
import { WizardTask } from './WizardValues';

const step = (id: string, ...after: string[]): WizardTask => ({
  id,
  operator: 'Airflow: Empty step',
  after,
  fields: {},
});

/** Wrong in three ways that no single field can see. */
export const brokenWorkload = smallWorkload({
  name: 'Broken workload',
  dagId: 'broken_workload',
  // There is no 31 February.
  cron: '0 6 31 2 *',
  tasks: [
    step('extract', 'load'),
    step('load', 'extract'),
    step('report', 'transform'),
  ],
});
