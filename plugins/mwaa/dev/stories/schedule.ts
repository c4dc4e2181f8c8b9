import { DagTiming } from 'backstage-plugin-mwaa-common';
import { Story } from '../Story';

const field = {
  type: 'object',
  title: 'Schedule',
  description: 'When the DAG runs.',
  'ui:field': 'MwaaSchedule',
};

const properties = { timing: field };

const daily: DagTiming = {
  schedule: { type: 'cron', cron: '@daily', date: 'interval' },
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
};

const story = (
  title: string,
  changes: Partial<DagTiming>,
  more: Partial<Story> & { environment?: string } = {},
): Story => ({
  title,
  properties,
  ...more,
  formData: {
    environment: `resource:default/${more.environment ?? 'analytics-dev'}`,
    timing: { ...daily, ...changes },
  },
});

const orders = {
  orders: { uri: 's3://sales-data/orders', name: 'orders' },
  prices: { uri: 's3://sales-data/prices' },
  rates: {
    uri: 's3://a-bucket-with-a-long-name/and/a/long/path/of/exchange-rates/of/the/european/central/bank',
  },
};

const suggestions: Story['api'] = {
  assets: async () => ({
    assets: [
      {
        name: 'customers',
        uri: 's3://crm/customers',
        source: 'catalog',
        entityRef: 'resource:default/customers',
      },
      { name: 'orders', uri: 's3://sales-data/orders', source: 'airflow' },
      {
        name: 's3://sales-data/returns',
        uri: 's3://sales-data/returns',
        source: 'airflow',
      },
    ],
    unavailable: [],
  }),
};

const stories: Story[] = [
  { title: 'New', properties },
  story('Preset', {}),
  story('Cron expression', {
    schedule: { type: 'cron', cron: '*/15 9-17 * * 1-5', date: 'trigger' },
    timezone: 'America/New_York',
  }),
  story('Wrong in several places', {
    schedule: { type: 'cron', cron: '61 6 * * mon', date: 'interval' },
    timezone: 'Europe/Room',
    startDate: '2026-02-30',
  }),
  story('Several cron expressions', {
    schedule: {
      type: 'cron',
      cron: ['0 6 * * *', '30 18 * * 1-5'],
      date: 'trigger',
    },
  }),
  story(
    'Several cron expressions, Airflow 2',
    {
      schedule: {
        type: 'cron',
        cron: ['0 6 * * *', '30 18 * * 1-5'],
        date: 'trigger',
      },
    },
    { environment: 'analytics-prod' },
  ),
  story('Fixed length of time', {
    schedule: { type: 'every', every: 'PT90M', date: 'interval' },
  }),
  story('Once', { schedule: { type: 'once' }, startDate: '2030-01-01' }),
  story('Without a break', { schedule: { type: 'continuous' }, paused: false }),
  story('By hand only', { schedule: { type: 'manual' } }),
  story(
    'Assets',
    {
      schedule: {
        type: 'assets',
        assets: { all: ['orders', { any: ['prices', 'rates'] }] },
      },
      assets: orders,
    },
    { api: suggestions },
  ),
  story(
    'Assets or time',
    {
      schedule: {
        type: 'assetsOrTime',
        assets: { any: ['orders', 'prices'] },
        cron: '0 6 * * *',
        date: 'trigger',
      },
      assets: { orders: orders.orders, prices: orders.prices },
    },
    { api: suggestions },
  ),
  story(
    'Assets that cannot be read',
    { schedule: { type: 'assets', assets: { all: [] } } },
    {
      api: {
        assets: async () => {
          throw new TypeError('Failed to fetch');
        },
      },
    },
  ),
  story('Catching up since long ago', {
    schedule: { type: 'cron', cron: '@hourly', date: 'interval' },
    startDate: '2020-01-01T06:30:00',
    endDate: '2030-06-30',
    catchup: true,
  }),
  story('Over the end of summer time', {
    schedule: { type: 'cron', cron: '30 2 25 10 *', date: 'trigger' },
    startDate: '2020-01-01',
    catchup: true,
  }),
  {
    title: 'Two kinds only, in Tokyo',
    properties: {
      timing: {
        ...field,
        'ui:options': {
          kinds: ['cron', 'manual'],
          defaultTimezone: 'Asia/Tokyo',
        },
      },
    },
  },
  {
    title: 'Of a component that is there',
    properties,
    formData: { component: 'component:default/daily-orders' },
  },
  {
    title: 'Of a component that cannot be read',
    properties,
    formData: { component: 'component:default/daily-orders' },
    api: {
      componentDag: async () => {
        throw new Error('The repository does not answer.');
      },
    },
  },
  {
    ...story('Disabled', {}),
    properties: { timing: { ...field, 'ui:disabled': true } },
  },
];

export default stories;
