/** The presets that the field offers, with their names. */
export const presets: readonly { cron: string; label: string }[] = [
  { cron: '@hourly', label: 'Hourly' },
  { cron: '@daily', label: 'Daily' },
  { cron: '@weekly', label: 'Weekly' },
  { cron: '@monthly', label: 'Monthly' },
  { cron: '@quarterly', label: 'Quarterly' },
  { cron: '@yearly', label: 'Yearly' },
];

/** Cron expressions to begin with. */
export const cronStarts: readonly { cron: string; label: string }[] = [
  { cron: '*/15 * * * *', label: 'Every 15 minutes' },
  { cron: '0 * * * *', label: 'Every hour' },
  { cron: '0 6 * * *', label: 'Daily at 06:00' },
  { cron: '0 6 * * 1-5', label: 'Working days at 06:00' },
  { cron: '0 6 * * 1', label: 'Mondays at 06:00' },
  { cron: '0 6 1 * *', label: 'First of the month' },
  { cron: '0 6 L * *', label: 'Last of the month' },
];
