import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { isError } from '@backstage/errors';
import { TaskLogAnswer, Unavailable } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { AirflowUnavailableError } from '../AirflowUnavailableError';
import { withinTime } from '../door/withinTime';
import { unavailableOf } from '../unavailableOf';
import { WebServer } from '../webLogin/WebServer';
import { logLines } from './logLines';
import { LogPage } from './LogPage';
import { LogPlace, readLogPlace, writeLogPlace } from './logPlace';
import { LogRequest } from './LogRequest';
import { LogSource } from './LogSource';
import { readCloudWatchLog } from './readCloudWatchLog';
import { readWebServerLog } from './readWebServerLog';
import { TaskLogs } from './TaskLogs';

const TIMEOUT_MS = 35_000;
const SOURCES: readonly LogSource[] = ['cloudwatch', 'web-server'];

const answerOf = (
  source: LogSource,
  { entries, before }: LogPage,
): TaskLogAnswer => ({
  lines: logLines(entries),
  ...(before !== undefined && {
    before: writeLogPlace({ source, token: before }),
  }),
  source,
});

export interface MwaaTaskLogsOptions {
  /** Of the account and region of the environment. */
  cloudWatch: (environment: MwaaEnvironment) => Promise<CloudWatchLogsClient>;
  webServer: (environment: MwaaEnvironment) => WebServer;
  /** Milliseconds for one source with all its tries. */
  timeoutMs?: number;
}

/**
 * TaskLogs of MWAA: from CloudWatch, which alone reaches those of private web
 * servers, and from the web server where CloudWatch has none.
 */
export class MwaaTaskLogs implements TaskLogs {
  readonly #options: MwaaTaskLogsOptions;

  constructor(options: MwaaTaskLogsOptions) {
    this.#options = options;
  }

  async read(request: LogRequest): Promise<TaskLogAnswer> {
    const place =
      request.before === undefined ? undefined : readLogPlace(request.before);
    const reasons: Unavailable[] = [];
    for (const source of place ? [place.source] : SOURCES) {
      try {
        return answerOf(source, await this.#readFrom(source, request, place));
      } catch (error) {
        request.signal?.throwIfAborted();
        if (place && isError(error) && error.name === 'InputError') {
          throw error;
        }
        reasons.push(unavailableOf(error));
      }
    }
    return { unavailable: inAll(reasons) };
  }

  #readFrom(
    source: LogSource,
    request: LogRequest,
    place: LogPlace | undefined,
  ): Promise<LogPage> {
    const { cloudWatch, webServer, timeoutMs = TIMEOUT_MS } = this.#options;
    const { environment, signal } = request;
    const what = `${source === 'cloudwatch' ? 'CloudWatch' : 'the Airflow'} of ${environment.name}`;
    const placed = { ...request, before: place?.token };
    return withinTime({ signal, timeoutMs, what }, async timed => {
      if (source === 'web-server') {
        return readWebServerLog(webServer(environment), placed, timed);
      }
      if (!environment.taskLogs) {
        throw new AirflowUnavailableError(
          'unsupported',
          `${environment.name} sends no logs of tasks to CloudWatch: switch on LoggingConfiguration.TaskLogs of the environment`,
        );
      }
      return readCloudWatchLog(
        await cloudWatch(environment),
        environment.taskLogs,
        placed,
        timed,
      );
    });
  }
}

/** CloudWatch comes first: what it lacks helps whatever the web server says. */
function inAll(reasons: Unavailable[]): Unavailable {
  const iamAction = reasons.find(reason => reason.iamAction)?.iamAction;
  return {
    kind: reasons[0].kind,
    message: reasons.map(({ message }) => message).join('. '),
    ...(iamAction && { iamAction }),
  };
}
