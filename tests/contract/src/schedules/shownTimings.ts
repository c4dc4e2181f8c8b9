/** A schedule as people choose it in the form, and when they look at it. */
export interface ShownTiming {
  schedule: object;
  timezone: string;
  startDate: string;
  endDate?: string;
  catchup: boolean;
  assets?: object;
  /** ISO 8601. */
  now: string;
  /** First Airflow that can run it; all unless given. */
  since?: string;
}

const cron = (text: string | string[], date: 'interval' | 'trigger') => ({
  type: 'cron',
  cron: text,
  date,
});

const from2026 = { startDate: '2026-01-01', catchup: false };

/** Made up around clock changes, in zones that differ in how they do them. */
export const shownTimings: Record<string, ShownTiming> = {
  'the hour that is left out, in Rome': {
    ...from2026,
    schedule: cron('30 2 * * *', 'interval'),
    timezone: 'Europe/Rome',
    now: '2026-03-27T12:00:00Z',
  },
  'the hour that comes twice, in Rome': {
    ...from2026,
    schedule: cron('30 2 * * *', 'trigger'),
    timezone: 'Europe/Rome',
    now: '2026-10-23T12:00:00Z',
  },
  'every quarter of an hour while the clock goes back, in New York': {
    ...from2026,
    schedule: cron('*/15 * * * *', 'trigger'),
    timezone: 'America/New_York',
    now: '2026-11-01T05:20:00Z',
  },
  'working days over the change, in New York': {
    ...from2026,
    schedule: cron('30 9 * * 1-5', 'interval'),
    timezone: 'America/New_York',
    now: '2026-03-06T12:00:00Z',
  },
  'half an hour of change, on Lord Howe': {
    ...from2026,
    schedule: cron('15 2 * * *', 'trigger'),
    timezone: 'Australia/Lord_Howe',
    now: '2026-10-02T12:00:00Z',
  },
  'three quarters of an hour from the others, on Chatham': {
    ...from2026,
    schedule: cron('0 */6 * * *', 'interval'),
    timezone: 'Pacific/Chatham',
    now: '2026-09-26T06:00:00Z',
  },
  'the last day of the month with catchup, in Kathmandu': {
    schedule: cron('45 23 L * *', 'interval'),
    timezone: 'Asia/Kathmandu',
    startDate: '2025-11-15T08:00:00',
    catchup: true,
    now: '2026-03-01T00:00:00Z',
  },
  'two crons that become one, in Santiago': {
    ...from2026,
    schedule: cron(['0 0 * * *', '0 12 * * *'], 'trigger'),
    timezone: 'America/Santiago',
    now: '2026-04-04T10:00:00Z',
  },
  'two crons that stay two, in Santiago': {
    ...from2026,
    schedule: cron(['0 0 * * *', '30 12 * * 1-5'], 'trigger'),
    timezone: 'America/Santiago',
    now: '2026-09-05T10:00:00Z',
    since: '3.0.0',
  },
  'a start that is to come, and an end, in London': {
    schedule: cron('30 1 * * *', 'trigger'),
    timezone: 'Europe/London',
    startDate: '2026-03-28',
    endDate: '2026-03-31T12:00:00',
    catchup: true,
    now: '2026-03-01T00:00:00Z',
  },
  'every ninety minutes, in Berlin': {
    ...from2026,
    schedule: { type: 'every', every: 'PT90M', date: 'interval' },
    timezone: 'Europe/Berlin',
    now: '2026-03-28T23:50:00Z',
  },
  'every two hours from now, in Berlin': {
    ...from2026,
    schedule: { type: 'every', every: 'PT2H', date: 'trigger' },
    timezone: 'Europe/Berlin',
    now: '2026-10-24T22:10:30Z',
    since: '2.11.0',
  },
  'once, in Auckland': {
    ...from2026,
    schedule: { type: 'once' },
    timezone: 'Pacific/Auckland',
    now: '2026-04-04T00:00:00Z',
  },
  'assets or midnight, in Cairo': {
    ...from2026,
    schedule: {
      type: 'assetsOrTime',
      assets: 'orders',
      cron: '0 0 * * *',
      date: 'interval',
    },
    timezone: 'Africa/Cairo',
    assets: { orders: { uri: 's3://orders/today' } },
    now: '2026-04-22T12:00:00Z',
    since: '2.9.0',
  },
};
