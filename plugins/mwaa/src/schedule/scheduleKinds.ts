/** How the field asks for a schedule: finer than the types of schedules. */
export const scheduleKinds = [
  'manual',
  'preset',
  'cron',
  'crons',
  'every',
  'once',
  'continuous',
  'assets',
  'assetsOrTime',
] as const;

export type ScheduleKind = (typeof scheduleKinds)[number];
