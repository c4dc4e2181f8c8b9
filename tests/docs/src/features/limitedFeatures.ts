import { Example } from './Example';

const orders = { uri: 's3://sales/orders' };
const rates = { uri: 's3://sales/rates' };
const work = { id: 'work', operator: 'empty' };
const alert = {
  notifier: 'sns',
  with: { target_arn: 'arn:aws:sns:eu-west-1:1:alerts', message: 'Late' },
};
const emails = [
  ['email', { to: 'team@example.com', from_email: 'airflow@example.com' }],
  [
    'ses',
    {
      mail_from: 'airflow@example.com',
      to: 'team@example.com',
      subject: 'Late',
      html_content: 'Late',
    },
  ],
] as const;

/** What not every Airflow can do. */
export const limitedFeatures: readonly Example[] = [
  { what: '`displayName` of the DAG', part: { displayName: 'Orders' } },
  {
    what: '`displayName` of a task',
    part: { tasks: [{ ...work, displayName: 'Work' }] },
  },
  { what: '`maxConsecutiveFailures`', part: { maxConsecutiveFailures: 3 } },
  {
    what: '`deadline`',
    part: {
      deadline: { after: 'PT1H', from: 'queued', notify: [alert] },
    },
  },
  {
    what: 'several crons that cannot become one',
    part: {
      schedule: {
        type: 'cron',
        cron: ['0 6 * * 1-5', '30 9 * * 6'],
        date: 'trigger',
      },
    },
  },
  {
    what: '`every` with `date: trigger`',
    part: { schedule: { type: 'every', every: 'PT90M', date: 'trigger' } },
  },
  {
    what: '`any` between the assets of a schedule',
    part: {
      assets: { orders, rates },
      schedule: { type: 'assets', assets: { any: ['orders', 'rates'] } },
    },
  },
  {
    what: 'a schedule of assets or time',
    part: {
      assets: { orders },
      schedule: {
        type: 'assetsOrTime',
        assets: 'orders',
        cron: '@daily',
        date: 'trigger',
      },
    },
  },
  {
    what: '`alias` of an asset',
    part: {
      assets: { exports: { alias: 'exports' } },
      tasks: [{ ...work, outlets: ['exports'] }],
    },
  },
  {
    what: '`label` of the copies of a task',
    part: {
      tasks: [
        {
          id: 'work',
          operator: 'bash',
          map: {
            each: { bash_command: ['./a', './b'] },
            label: '{{ task.bash_command }}',
          },
        },
      ],
    },
  },
  {
    what: 'the trigger rule `all_done_min_one_success`',
    part: { tasks: [{ ...work, triggerRule: 'all_done_min_one_success' }] },
  },
  {
    what: '`onSkipped`',
    part: { tasks: [{ ...work, notify: { onSkipped: [alert] } }] },
  },
  ...emails.map(([notifier, args]) => ({
    what: `the notifier \`${notifier}\``,
    part: { notify: { onFailure: [{ notifier, with: args }] } },
  })),
  {
    what: 'the time zone `Europe/Kyiv`',
    part: { timezone: 'Europe/Kyiv' },
  },
  {
    what: '`triggering_asset_events` in a template',
    part: {
      assets: { orders },
      schedule: { type: 'assets', assets: 'orders' },
      tasks: [
        {
          id: 'work',
          operator: 'bash',
          with: {
            bash_command: {
              $template: './work {{ triggering_asset_events }}',
            },
          },
        },
      ],
    },
  },
  {
    what: '`execution_date` in a template',
    part: {
      tasks: [
        {
          id: 'work',
          operator: 'bash',
          with: { bash_command: { $template: './work {{ execution_date }}' } },
        },
      ],
    },
  },
];
