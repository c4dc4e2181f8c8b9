import { Example } from './Example';

const empty = (id: string, ...after: string[]) => ({
  id,
  operator: 'empty',
  ...(after.length && { after }),
});
const bash = (id: string, bash_command: unknown, ...after: string[]) => ({
  id,
  operator: 'bash',
  ...(after.length && { after }),
  with: { bash_command },
});
const orders = { uri: 's3://sales/orders' };
const params = { rows: { type: 'integer', default: 1 } };
const fork = [
  {
    id: 'choose',
    operator: 'branch',
    with: {
      value: { $param: 'rows' },
      cases: [{ above: 0, then: ['load'] }],
      otherwise: ['skip'],
    },
  },
  empty('load'),
  empty('skip'),
];

/** What is allowed and may surprise, each with a specification that does. */
export const findingExamples: readonly Example[] = [
  {
    what: 'a join after a branch',
    part: { params, tasks: [...fork, empty('end', 'load', 'skip')] },
  },
  {
    what: 'a task after a branch that no case names',
    part: { params, tasks: [...fork, empty('never', 'choose')] },
  },
  {
    what: 'a join with a way that is only for failures',
    part: {
      tasks: [
        empty('load'),
        { ...empty('alarm', 'load'), triggerRule: 'one_failed' },
        empty('check', 'load'),
        empty('end', 'alarm', 'check'),
      ],
    },
  },
  {
    what: 'a trigger rule after a short circuit',
    part: {
      params,
      tasks: [
        {
          id: 'any_rows',
          operator: 'short_circuit',
          with: { value: { $param: 'rows' }, condition: { above: 0 } },
        },
        { ...empty('clean_up', 'any_rows'), triggerRule: 'all_done' },
      ],
    },
  },
  {
    what: 'a result that is pulled from a task nobody waits for',
    part: {
      tasks: [
        bash('count', './count'),
        empty('other', 'count'),
        bash('report', {
          $template: "./report {{ ti.xcom_pull(task_ids='count') }}",
        }),
        empty('end', 'report'),
      ],
    },
  },
  {
    what: 'a result of a task that leaves none',
    part: { tasks: [empty('start'), bash('load', { $result: 'start' })] },
  },
  {
    what: 'a key that the operator never writes',
    part: {
      tasks: [
        bash('count', './count'),
        bash('report', { $result: { task: 'count', key: 'rows' } }),
      ],
    },
  },
  {
    what: 'a task without an edge',
    part: { tasks: [empty('load'), empty('check', 'load'), empty('alone')] },
  },
  {
    what: '`ds` in a manual DAG',
    part: { tasks: [bash('load', { $template: './load {{ ds }}' })] },
  },
  {
    what: '`ds` in a DAG that assets start',
    part: {
      assets: { orders },
      schedule: { type: 'assets', assets: 'orders' },
      tasks: [bash('load', { $template: './load {{ ds }}' })],
    },
  },
  {
    what: 'copies whose arguments are a result',
    part: {
      tasks: [
        bash('list', './list'),
        { id: 'load', operator: 'bash', map: { kwargs: { $result: 'list' } } },
      ],
    },
  },
  {
    what: 'a set of texts among the arguments of a function',
    part: {
      tasks: [
        {
          id: 'load',
          operator: 'python',
          with: {
            module: 'load',
            callable: 'load',
            op_args: [{ $set: ['IT', 'FR'] }],
          },
        },
      ],
    },
  },
  {
    what: 'a param that is no text',
    part: { params, tasks: [bash('load', { $param: 'rows' })] },
  },
  {
    what: 'a queue',
    part: { tasks: [{ ...empty('load'), queue: 'large' }] },
  },
  {
    what: '`every` without catchup',
    part: { schedule: { type: 'every', every: 'PT6H', date: 'interval' } },
  },
  { what: '`catchup` without periods', part: { catchup: true } },
  {
    what: 'a DAG that writes the asset it waits for',
    part: {
      assets: { orders },
      schedule: { type: 'assets', assets: 'orders' },
      tasks: [{ ...empty('load'), outlets: ['orders'] }],
    },
  },
  { what: 'an asset that nothing uses', part: { assets: { orders } } },
  {
    what: 'a value that nothing uses',
    part: { values: { bucket: { default: 'sales' } } },
  },
  {
    what: '`name` and `group` of an asset',
    part: {
      assets: { orders: { ...orders, name: 'Orders' } },
      tasks: [{ ...empty('load'), outlets: ['orders'] }],
    },
  },
  {
    what: '`displayName` of a group',
    part: {
      groups: [{ id: 'extract', displayName: 'Extract' }],
      tasks: [{ ...empty('load'), group: 'extract' }],
    },
  },
  {
    what: 'groups that wait for each other',
    part: {
      groups: [{ id: 'a' }, { id: 'b' }],
      tasks: [
        { ...empty('first'), group: 'a' },
        { ...empty('second', 'a.first'), group: 'b' },
        { ...empty('third', 'b.second'), group: 'a' },
      ],
    },
  },
  {
    what: '`deadline` with `whereAvailable`',
    part: {
      deadline: {
        after: 'PT1H',
        from: 'queued',
        whereAvailable: true,
        notify: [
          {
            notifier: 'sns',
            with: {
              target_arn: 'arn:aws:sns:eu-west-1:1:alerts',
              message: 'Late',
            },
          },
        ],
      },
    },
  },
  {
    what: '`accessControl`',
    part: { accessControl: { Op: ['can_read'] } },
  },
  { what: '`nativeRendering`', part: { nativeRendering: true } },
];
