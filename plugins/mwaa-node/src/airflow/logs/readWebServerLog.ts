import { InputError } from '@backstage/errors';
import { airflowRoleArn } from '../../iam/airflowRoleArn';
import { airflowError } from '../door/airflowError';
import { jsonOf } from '../door/jsonOf';
import { dagPath } from '../dagPath';
import { restOf } from '../rest/restOf';
import { WebServer } from '../webLogin/WebServer';
import { LogPage } from './LogPage';
import { LogRequest } from './LogRequest';

/**
 * The tail of a log as the web server tells it, or what is before it. It is
 * read whole each time: its own pages begin at the head. Longer paths than
 * InvokeRestApi takes, so always with a session on the web server itself.
 */
export async function readWebServerLog(
  webServer: WebServer,
  request: LogRequest,
  signal: AbortSignal,
): Promise<LogPage> {
  const { environment, dagId, runId, taskId, mapIndex, tryNumber } = request;
  const { log } = restOf(environment.airflowVersion);
  const run = dagPath(dagId, 'dagRuns', runId, 'taskInstances', taskId);
  const { status, text } = await webServer.send(
    {
      method: 'GET',
      path: `${run}/logs/${tryNumber}`,
      query: {
        full_content: 'true',
        ...(mapIndex !== undefined && { map_index: String(mapIndex) }),
      },
      accept: log.accept,
    },
    signal,
  );
  if (status < 200 || status >= 300) {
    throw airflowError(
      { status, body: jsonOf(text) },
      `${environment.name} did not show the log of ${taskId}`,
      {
        iamAction: 'airflow:CreateWebLoginToken',
        role: airflowRoleArn(environment, 'Viewer'),
      },
    );
  }
  return pageOf(log.parse(text), request);
}

function pageOf(
  entries: LogPage['entries'],
  { before, limit }: LogRequest,
): LogPage {
  const end = before === undefined ? entries.length : Number(before);
  if (!Number.isSafeInteger(end) || end < 0) {
    throw new InputError('before: is not of an earlier answer');
  }
  const start = Math.max(0, end - limit);
  return {
    entries: entries.slice(start, end),
    ...(start > 0 && { before: String(start) }),
  };
}
