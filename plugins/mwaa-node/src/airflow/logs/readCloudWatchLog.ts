import type {
  CloudWatchLogsClient,
  GetLogEventsCommandOutput,
  OutputLogEvent,
} from '@aws-sdk/client-cloudwatch-logs';
import { awsError } from '../../aws/errors';
import { loadLogs } from '../../aws/loadSdk';
import { messageEntry } from './entries/messageEntry';
import { LogPage } from './LogPage';
import { LogRequest } from './LogRequest';
import { logStreamName } from './logStreamName';

/** Pages may be empty while there are more events before them. */
const MOST_PAGES = 10;

/**
 * The tail of a log in CloudWatch, or what is before it. NotFoundError when
 * there is no such log, NotAllowedError naming `logs:GetLogEvents`.
 */
export async function readCloudWatchLog(
  client: CloudWatchLogsClient,
  taskLogs: { group: string; arn: string },
  request: LogRequest,
  signal: AbortSignal,
): Promise<LogPage> {
  const { limit } = request;
  let events: OutputLogEvent[] = [];
  let token = request.before;
  for (let pages = 0; pages < MOST_PAGES && events.length < limit; pages++) {
    const page = await getLogEvents(
      client,
      taskLogs,
      { ...request, before: token, limit: limit - events.length },
      signal,
    );
    events = [...(page.events ?? []), ...events];
    // The same token again: there is nothing before it.
    if (page.nextBackwardToken === token) {
      token = undefined;
      break;
    }
    token = page.nextBackwardToken;
  }
  return {
    entries: events.map(({ message = '', timestamp }) =>
      messageEntry(
        message,
        timestamp === undefined ? undefined : new Date(timestamp).toISOString(),
      ),
    ),
    before: token,
  };
}

async function getLogEvents(
  client: CloudWatchLogsClient,
  { group, arn }: { group: string; arn: string },
  request: LogRequest,
  signal: AbortSignal,
): Promise<GetLogEventsCommandOutput> {
  const { GetLogEventsCommand } = loadLogs();
  const stream = logStreamName(request);
  try {
    return await client.send(
      new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        startFromHead: false,
        limit: request.limit,
        nextToken: request.before,
      }),
      { abortSignal: signal },
    );
  } catch (error) {
    throw awsError(error, {
      action: 'logs:GetLogEvents',
      resource: `${arn.replace(/:\*$/, '')}:log-stream:${stream}`,
    });
  }
}
