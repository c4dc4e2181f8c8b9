import { TaskLog } from 'backstage-plugin-mwaa-common';

/** Where a log is read. */
export type LogSource = TaskLog['source'];
