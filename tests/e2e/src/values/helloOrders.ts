import { smallDag } from './smallDag';
import { smallWorkload } from './smallWorkload';

/** What the tutorial makes. */
export const helloOrders = smallWorkload({
  name: 'Hello orders',
  description: 'Says hello to the orders of the day.',
  dag: smallDag('hello_orders', {
    tasks: [
      { id: 'hello', operator: 'bash', with: { bash_command: 'echo hello' } },
      {
        id: 'goodbye',
        operator: 'bash',
        after: ['hello'],
        with: { bash_command: 'echo goodbye' },
      },
    ],
  }),
});
