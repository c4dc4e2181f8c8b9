const isNumber = (field: string) => /^\d+$/.test(field);

/**
 * A second time beside that of a cron expression: half a day or half an hour
 * off, so that both together are one expression to Airflow. Empty where the
 * expression names neither one hour nor one minute.
 */
export function otherTimeOf(cron: string): string {
  const [minute = '', hour = '', ...days] = cron.split(' ');
  if (isNumber(hour)) {
    return [minute, (Number(hour) + 12) % 24, ...days].join(' ');
  }
  return isNumber(minute)
    ? [(Number(minute) + 30) % 60, hour, ...days].join(' ')
    : '';
}
