import { LogEvent } from './LogEvent';

const beginOfRecord =
  /^\[(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+)([+-]\d{2}):?(\d{2})\]/;

/** A line of 2.x: `[2026-01-01T09:00:00.123+0000] {file.py:1} INFO - text`. */
function textRecord(line: string): LogEvent | undefined {
  const [, time, hours, minutes] = beginOfRecord.exec(line) ?? [];
  return time === undefined
    ? undefined
    : { timestamp: Date.parse(`${time}${hours}:${minutes}`), message: line };
}

/** A line of 3.x: JSON with `timestamp`, in UTC when it names no zone. */
function jsonRecord(line: string): LogEvent | undefined {
  try {
    const { timestamp, ...rest } = JSON.parse(line);
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(timestamp)
      ? timestamp
      : `${timestamp}Z`;
    const milliseconds = Date.parse(zoned);
    return Number.isNaN(milliseconds)
      ? undefined
      : { timestamp: milliseconds, message: JSON.stringify(rest) };
  } catch {
    return undefined;
  }
}

/**
 * The events that MWAA's Airflow sends to CloudWatch for what it writes into a
 * task's log: one a record, however many lines it has. Like the amazon
 * provider's handler, a record of 3.x is JSON without its time.
 *
 * @param begun - when the log began, for lines before the first record
 */
export function parseTaskLog(text: string, begun: number): LogEvent[] {
  const events: LogEvent[] = [];
  for (const line of text.split('\n').filter(l => l.trim() !== '')) {
    const record = line.startsWith('{') ? jsonRecord(line) : textRecord(line);
    const last = events.at(-1);
    if (record) {
      events.push(record);
    } else if (last && !last.message.startsWith('{')) {
      last.message += `\n${line}`;
    } else {
      events.push({ timestamp: last?.timestamp ?? begun, message: line });
    }
  }
  return events;
}
