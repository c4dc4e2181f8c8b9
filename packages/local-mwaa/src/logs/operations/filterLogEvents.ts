import { z } from 'zod/v3';
import { AwsError } from '../../mwaa/AwsError';
import { findLogGroup } from '../findLogGroup';
import { findStream } from '../findStream';
import { fittingCount } from '../fittingCount';
import { listStreams, LogStream } from '../listStreams';
import { LogGroup } from '../LogGroup';
import { LogsOperation } from '../LogsOperation';
import { matchesPattern } from '../matchesPattern';
import { pageAfter } from '../pageAfter';
import { parseRequest } from '../parseRequest';
import { readEvents } from '../readEvents';
import { requestMembers } from '../requestMembers';

const { group, span, streamName, limit, nextToken } = requestMembers;
const schema = z.object({
  ...group,
  ...span,
  logStreamNames: z.array(streamName).min(1).max(100).optional(),
  logStreamNamePrefix: streamName.optional(),
  filterPattern: z.string().max(1024).default(''),
  limit,
  nextToken,
});

async function chosenStreams(
  found: LogGroup,
  {
    logStreamNames: names,
    logStreamNamePrefix: prefix = '',
  }: z.infer<typeof schema>,
): Promise<LogStream[]> {
  if (names && prefix) {
    throw new AwsError(
      400,
      'InvalidParameterException',
      'logStreamNames and logStreamNamePrefix cannot both be given',
    );
  }
  if (names) {
    return Promise.all(names.map(name => findStream(found, name)));
  }
  return found.folder === undefined ? [] : listStreams(found.folder, prefix);
}

export const filterLogEvents: LogsOperation = {
  name: 'FilterLogEvents',
  handle: async call => {
    const request = parseRequest(schema, call.body);
    const streams = await chosenStreams(findLogGroup(call, request), request);
    const lists = await Promise.all(
      streams.map(async stream =>
        (await readEvents(stream, request)).map((event, index) => ({
          logStreamName: stream.name,
          ...event,
          ingestionTime: event.timestamp,
          eventId: `${stream.name}#${index}`,
        })),
      ),
    );
    const events = lists
      .flat()
      .filter(({ message }) => matchesPattern(message, request.filterPattern))
      .sort((a, b) => a.timestamp - b.timestamp);
    const from = pageAfter(events, request.limit, request.nextToken);
    const count = fittingCount(from.page);
    const next = Number(request.nextToken ?? 0) + count;
    return {
      events: from.page.slice(0, count),
      searchedLogStreams: [],
      nextToken: next < events.length ? String(next) : undefined,
    };
  },
};
