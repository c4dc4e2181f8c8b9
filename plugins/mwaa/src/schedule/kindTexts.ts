import { ScheduleKind } from './scheduleKinds';

/** What people read of each kind of schedule. */
export const kindTexts: Readonly<
  Record<ScheduleKind, { label: string; help: string }>
> = {
  manual: {
    label: 'By hand only',
    help: 'Runs only when somebody, or another DAG, starts it.',
  },
  preset: {
    label: 'Preset',
    help: 'Every hour, day, week, month, quarter or year.',
  },
  cron: {
    label: 'Cron expression',
    help: 'At times of your own, in five fields: minute, hour, day, month, weekday.',
  },
  crons: {
    label: 'Several cron expressions',
    help: 'At the times of every expression in the list.',
  },
  every: {
    label: 'Fixed length of time',
    help: 'Every so many minutes, hours or days, whatever the clock shows.',
  },
  once: { label: 'Once', help: 'One run, as soon as it is started.' },
  continuous: {
    label: 'Without a break',
    help: 'Starts again as soon as the run before has ended.',
  },
  assets: {
    label: 'When assets are written',
    help: 'As soon as other DAGs have written what it needs.',
  },
  assetsOrTime: {
    label: 'Assets or time',
    help: 'When assets are written, and by the clock as well.',
  },
};
