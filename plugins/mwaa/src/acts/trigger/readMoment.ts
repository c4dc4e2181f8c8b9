const pattern =
  /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

/** `2026-11-28 05:00`, by the clock of whoever types unless a zone follows; undefined for what is no moment. */
export function readMoment(text: string): Date | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const [, day, time, zone = ''] = found;
  const moment = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
