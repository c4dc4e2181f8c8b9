import { LogLine } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { jsonOf } from '../../door/jsonOf';
import { parseAnswer } from '../../parse/parseAnswer';
import { isoTime } from '../../parse/isoTime';
import { messageEntry } from './messageEntry';
import { recordText } from './recordText';

const record = z
  .object({ event: z.string(), timestamp: isoTime })
  .passthrough();
const schema = z.object({ content: z.array(z.union([record, z.string()])) });

/** Where the rest was read, in a group of its own. */
function withoutSource(entries: LogLine[]): LogLine[] {
  const end = entries[0]?.text.startsWith('::group::Log message source')
    ? entries.findIndex(({ text }) => text.startsWith('::endgroup::'))
    : -1;
  const rest = entries.slice(end + 1);
  return rest.length ? rest : entries;
}

/** The records of a log of Airflow 3, or its lines where it is no JSON. */
export function jsonLogEntries(text: string): LogLine[] {
  const { content } = parseAnswer(schema, jsonOf(text), 'tells the log');
  return withoutSource(
    content.map(entry =>
      typeof entry === 'string'
        ? messageEntry(entry)
        : { at: entry.timestamp, text: recordText(entry) },
    ),
  );
}
