import { LogLine } from 'backstage-plugin-mwaa-common';

/** A part of a log, from wherever it was read. */
export interface LogPage {
  /** The oldest first; a traceback is one of several lines. */
  entries: LogLine[];
  /** Where the part before it is asked for; absent when there is none. */
  before?: string;
}
