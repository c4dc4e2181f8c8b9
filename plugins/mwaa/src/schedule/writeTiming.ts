import { readTiming } from './readTiming';
import { TimingDraft } from './TimingDraft';

type Fields = { [field: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? (value as Fields)
    : {};

/** What is left of fields when some of those that were read have changed. */
function changed<Draft extends object>(
  fields: Fields,
  before: Draft,
  after: Draft,
): Fields {
  const result = { ...fields };
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.forEach(name => {
    const next = after[name as keyof Draft];
    if (next === before[name as keyof Draft]) return;
    if (next === undefined) delete result[name];
    else result[name] = next;
  });
  return result;
}

/** The value after a change: what the inputs do not know, or cannot show, stays. */
export function writeTiming(value: unknown, timing: TimingDraft): Fields {
  const before = readTiming(value);
  const fields = fieldsOf(value);
  const schedule =
    timing.schedule.type === before.schedule.type
      ? changed(fieldsOf(fields.schedule), before.schedule, timing.schedule)
      : changed({}, {}, timing.schedule);
  const { schedule: _, ...rest } = changed(
    fields,
    { ...before, schedule: undefined },
    { ...timing, schedule: undefined },
  );
  return { schedule, ...rest };
}
