/**
 * What the date of a run means, as sentences. `period`: what lies between two
 * runs, e.g. "day"; where that has no name, it is left out.
 */
export function dateText(date: 'interval' | 'trigger', period?: string) {
  if (date === 'trigger') {
    return 'The date of a run is the moment for which it is planned.';
  }
  return period
    ? `Each run covers the ${period} before it, and its date is the beginning of that ${period}.`
    : 'Each run covers the time from one moment of the schedule to the next, at which it starts; its date is the beginning of that time.';
}
