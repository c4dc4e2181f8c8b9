import { Supposed } from './Supposed';

/** What tasks of a case have returned where the rest needs it. */
export const suppositions: Record<string, Supposed | undefined> = {
  arrows: {
    results: { 'Load-It.first': { rows: [{ "it's": 'one row' }] } },
  },
  copies_of_tasks: {
    results: {
      tables: { return_value: ['orders', 'customers'] },
      days: { return_value: ['monday', 'tuesday'] },
      commands: { return_value: [{ bash_command: './load orders' }] },
    },
  },
  decisions: { results: { count: { return_value: { shares: [0.5] } } } },
  list_map_reduce: {
    results: { list_keys: { return_value: ['orders/1', 'orders/2'] } },
  },
};
