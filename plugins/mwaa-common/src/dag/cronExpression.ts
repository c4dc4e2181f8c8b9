import { cronPresets } from './cronPresets';

/**
 * The five fields that a schedule stands for, one space apart. Presets are
 * expanded, because not every Airflow accepts every preset, and `?` becomes
 * `*`, which croniter of Airflow 2.7 to 2.9 understands.
 */
export function cronExpression(cron: string): string {
  const trimmed = cron.trim();
  return (
    cronPresets[trimmed.toLowerCase()] ??
    trimmed
      .split(/\s+/)
      .map(field => (field === '?' ? '*' : field))
      .join(' ')
  );
}
