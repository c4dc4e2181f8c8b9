import { DagTask } from 'backstage-plugin-mwaa-common';
import { smallDag } from './smallDag';
import { smallWorkload } from './smallWorkload';

const step = (id: string, ...after: string[]): DagTask => ({
  id,
  operator: 'empty',
  after,
});

/** Wrong in three ways. */
export const brokenWorkload = smallWorkload({
  name: 'Broken workload',
  dag: smallDag('broken_workload', {
    // There is no 31 February.
    schedule: { type: 'cron', cron: '0 6 31 2 *', date: 'interval' },
    tasks: [
      step('extract', 'load'),
      step('load', 'extract'),
      step('report', 'transform'),
    ],
  }),
});
