import { LogLine } from 'backstage-plugin-mwaa-common';
import { recordText } from './recordText';

/** `[2026-11-29T06:15:52.331+0000] ` at the start of a line of 2.x. */
const stamp = /^\[(\d{4}-\d\d-\d\dT[\d:.]+)([+-]\d\d):?(\d\d)\] /;

function parsedRecord(message: string): Record<string, unknown> | undefined {
  if (!message.startsWith('{')) {
    return undefined;
  }
  try {
    const record = JSON.parse(message);
    return 'event' in record ? record : undefined;
  } catch {
    // A task may well print what begins with a brace.
    return undefined;
  }
}

/**
 * One message of a log as Airflow wrote it: a JSON record of 3.x, else the
 * text of 2.x, whose own time goes before the one that is given.
 *
 * @param at - ISO 8601
 */
export function messageEntry(message: string, at?: string): LogLine {
  const record = parsedRecord(message);
  if (record) {
    return { at, text: recordText(record) };
  }
  const own = stamp.exec(message);
  return own
    ? {
        at: new Date(`${own[1]}${own[2]}:${own[3]}`).toISOString(),
        text: message.slice(own[0].length),
      }
    : { at, text: message };
}
