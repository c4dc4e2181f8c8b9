import { DagRun } from 'backstage-plugin-mwaa-common';
import { momentText } from '../status/momentText';

/**
 * When a run could begin; of a run that somebody started its own date, because
 * 3.0 says of it that it could have begun when the last scheduled one was due.
 * Of a run without times its id.
 */
export function runName(run: DagRun): string {
  const { startedAt, runAfter, logicalDate } = run;
  const at =
    run.type === 'manual'
      ? (logicalDate ?? runAfter ?? startedAt)
      : (runAfter ?? startedAt ?? logicalDate);
  return at ? momentText(at) : run.runId;
}
