import { LogLine } from 'backstage-plugin-mwaa-common';
import { messageEntry } from './messageEntry';

/**
 * The text of a log of Airflow 2. Lines without a time of their own belong to
 * the one before. It begins with the name of the worker and with where the
 * rest was read, which is left out when there is a rest.
 */
export function textLogEntries(text: string): LogLine[] {
  const entries: LogLine[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const entry = messageEntry(line);
    const last = entries.at(-1);
    if (entry.at === undefined && last?.at !== undefined) {
      last.text += `\n${entry.text}`;
    } else {
      entries.push(entry);
    }
  }
  const first = entries.findIndex(({ at }) => at !== undefined);
  return entries.slice(Math.max(first, 0));
}
