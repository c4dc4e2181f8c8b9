import { TaskLogAnswer } from 'backstage-plugin-mwaa-common';
import { LogRequest } from './LogRequest';

/** What tasks wrote. */
export interface TaskLogs {
  /**
   * The tail of one attempt's log, or the lines before it. What cannot be read
   * is `unavailable`, with the reason; throws AbortError, and InputError for a
   * `before` that is not of an earlier answer.
   */
  read(request: LogRequest): Promise<TaskLogAnswer>;
}
