import { TaskLogAnswer } from 'backstage-plugin-mwaa-common';
import { LogRequest } from '../airflow/logs/LogRequest';
import { TaskLogs } from '../airflow/logs/TaskLogs';

type Attempt = Pick<
  LogRequest,
  'dagId' | 'runId' | 'taskId' | 'mapIndex' | 'tryNumber'
>;

const keyOf = ({ dagId, runId, taskId, mapIndex, tryNumber }: Attempt) =>
  JSON.stringify([dagId, runId, taskId, mapIndex, tryNumber]);

/** Logs that are simply given. */
export class InMemoryTaskLogs implements TaskLogs {
  /** How often it was asked. */
  calls = 0;
  /** What is answered for an attempt that was not given. */
  missing: TaskLogAnswer = {
    unavailable: { kind: 'not-found', message: 'There is no such log' },
  };
  readonly #texts = new Map<string, string>();

  /** @param text - of the whole attempt */
  put(attempt: Attempt, text: string): void {
    this.#texts.set(keyOf(attempt), text);
  }

  async read(request: LogRequest): Promise<TaskLogAnswer> {
    request.signal?.throwIfAborted();
    this.calls += 1;
    const text = this.#texts.get(keyOf(request));
    if (text === undefined) {
      return this.missing;
    }
    const lines = text.split('\n').map(line => ({ text: line }));
    const end = request.before ? Number(request.before) : lines.length;
    const start = Math.max(0, end - request.limit);
    return {
      lines: lines.slice(start, end),
      ...(start > 0 && { before: String(start) }),
      source: 'cloudwatch',
    };
  }
}
