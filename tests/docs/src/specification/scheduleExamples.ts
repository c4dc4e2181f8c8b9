import { DagSchedule } from 'backstage-plugin-mwaa-common';

/** One schedule of each type, with all of its fields. */
export const scheduleExamples: Readonly<
  Record<DagSchedule['type'], DagSchedule>
> = {
  manual: { type: 'manual' },
  once: { type: 'once' },
  continuous: { type: 'continuous' },
  cron: { type: 'cron', cron: '@daily', date: 'interval' },
  every: { type: 'every', every: 'PT90M', date: 'interval' },
  assets: { type: 'assets', assets: 'prices' },
  assetsOrTime: {
    type: 'assetsOrTime',
    assets: { any: ['prices', 'rates'] },
    cron: '@daily',
    date: 'trigger',
  },
};
