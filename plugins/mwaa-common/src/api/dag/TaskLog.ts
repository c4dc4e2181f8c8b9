import { Unavailable } from './Unavailable';

export interface LogLine {
  /** ISO 8601. */
  at?: string;
  text: string;
}

/** Answer of `GET …/log`: the last lines of one attempt, or those before what is known. */
export interface TaskLog {
  /** The oldest first. */
  lines: LogLine[];
  /** `before` of the next request; absent when these are the first lines. */
  before?: string;
  source: 'cloudwatch' | 'web-server';
}

export type TaskLogAnswer = TaskLog | { unavailable: Unavailable };
