import { stat } from 'node:fs/promises';
import { z } from 'zod/v3';
import { AwsError } from '../../mwaa/AwsError';
import { findLogGroup } from '../findLogGroup';
import { listStreams, LogStream } from '../listStreams';
import { LogGroup } from '../LogGroup';
import { LogsOperation } from '../LogsOperation';
import { pageAfter } from '../pageAfter';
import { parseRequest } from '../parseRequest';
import { requestMembers } from '../requestMembers';

const schema = z.object({
  ...requestMembers.group,
  logStreamNamePrefix: requestMembers.streamName.optional(),
  orderBy: z.enum(['LogStreamName', 'LastEventTime']).default('LogStreamName'),
  descending: z.boolean().default(false),
  limit: z.number().int().min(1).max(50).default(50),
  nextToken: requestMembers.nextToken,
});

/** Times are those of the file. */
async function described({ name, file }: LogStream, group: LogGroup) {
  const { birthtimeMs, mtimeMs, size } = await stat(file);
  return {
    logStreamName: name,
    creationTime: Math.floor(birthtimeMs),
    firstEventTimestamp: Math.floor(birthtimeMs),
    lastEventTimestamp: Math.floor(mtimeMs),
    lastIngestionTime: Math.floor(mtimeMs),
    arn: `${group.arn}:log-stream:${name}`,
    storedBytes: size,
  };
}

export const describeLogStreams: LogsOperation = {
  name: 'DescribeLogStreams',
  handle: async call => {
    const request = parseRequest(schema, call.body);
    const { logStreamNamePrefix: prefix, descending, limit } = request;
    const byTime = request.orderBy === 'LastEventTime';
    if (byTime && prefix !== undefined) {
      throw new AwsError(
        400,
        'InvalidParameterException',
        'Cannot order by LastEventTime with a logStreamNamePrefix.',
      );
    }
    const group = findLogGroup(call, request);
    const streams = group.folder
      ? await listStreams(group.folder, prefix ?? '')
      : [];
    const all = await Promise.all(streams.map(s => described(s, group)));
    if (byTime) {
      all.sort((a, b) => a.lastEventTimestamp - b.lastEventTimestamp);
    }
    if (descending) {
      all.reverse();
    }
    const { page, nextToken } = pageAfter(all, limit, request.nextToken);
    return { logStreams: page, nextToken };
  },
};
