import { z } from 'zod/v3';
import { eventPage } from '../eventPage';
import { findLogGroup } from '../findLogGroup';
import { findStream } from '../findStream';
import { LogsOperation } from '../LogsOperation';
import { parseRequest } from '../parseRequest';
import { readEvents } from '../readEvents';
import { requestMembers } from '../requestMembers';

const { group, span, streamName, limit, nextToken } = requestMembers;
const schema = z.object({
  ...group,
  ...span,
  logStreamName: streamName,
  limit,
  nextToken,
  startFromHead: z.boolean().default(false),
});

export const getLogEvents: LogsOperation = {
  name: 'GetLogEvents',
  handle: async call => {
    const request = parseRequest(schema, call.body);
    const stream = await findStream(
      findLogGroup(call, request),
      request.logStreamName,
    );
    const page = eventPage(await readEvents(stream, request), request);
    return {
      ...page,
      events: page.events.map(event => ({
        ...event,
        ingestionTime: event.timestamp,
      })),
    };
  },
};
