import { timezoneProblem } from 'backstage-plugin-mwaa-common';

/** The zone of whoever looks, as the browser names it; UTC where that is none. */
export function readerTimezone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && !timezoneProblem(timeZone) ? timeZone : 'UTC';
}
