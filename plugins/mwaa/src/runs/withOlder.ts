import { RunHistory } from 'backstage-plugin-mwaa-common';
import { joinHistory } from './joinHistory';

/** What was known, and older runs behind it. */
export const withOlder = (
  known: RunHistory,
  older: RunHistory,
): RunHistory => ({
  ...joinHistory(known, older),
  tasks: known.tasks,
  hasMore: older.hasMore,
});
