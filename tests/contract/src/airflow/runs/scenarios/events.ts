import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const ORDERS = "s3://sales-data/orders-it's";

/** A run that others have started by what they wrote. */
export const events: RunScenario = {
  spec: specWith(
    [
      {
        id: 'report',
        operator: 'python',
        with: {
          module: 'steps',
          callable: 'report',
          op_kwargs: {
            rows: { $event: { asset: 'orders', key: 'rows' } },
            extra: { $event: 'customers' },
          },
        },
      },
    ],
    {
      dagId: 'events',
      schedule: { type: 'assets', assets: { all: ['orders', 'customers'] } },
      assets: {
        orders: { uri: ORDERS },
        customers: { uri: 's3://sales-data/customers' },
      },
    },
  ),
  files: {
    'steps.py': `def report(rows, extra):
    return [rows, extra]
`,
  },
  runs: [
    {
      title: 'reads what the writers said',
      events: {
        [ORDERS]: { rows: 3 },
        's3://sales-data/customers': { names: ["O'Brien"] },
      },
      expected: {
        state: 'success',
        results: {
          report: { return_value: ['3', '{"names": ["O\\u0027Brien"]}'] },
        },
      },
    },
  ],
};
