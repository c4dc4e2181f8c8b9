import { tracebackText } from './tracebackText';

/** Whatever a task has logged, also what is nested too deeply to be written again. */
function valueText(value: unknown): string {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return '…';
  }
}

/** What a log is of, or where its code is: Airflow 3.3 has it in every record. */
const CONTEXT = new Set([
  'dag_id',
  'run_id',
  'task_id',
  'map_index',
  'try_number',
  'ti_id',
  'filename',
  'lineno',
]);

/**
 * A record of Airflow 3 as a line, with its level in front as in 2.x:
 * `ERROR - Task failed with exception`. A traceback follows on lines of its
 * own, and what else the record says as `name=value`.
 */
export function recordText(record: Record<string, unknown>): string {
  const { event, level, timestamp, logger, chan, error_detail, ...more } =
    record;
  const traceback = tracebackText(error_detail);
  const extra = Object.entries({
    ...more,
    ...(!traceback && error_detail !== undefined && { error_detail }),
  })
    .filter(([name]) => !CONTEXT.has(name))
    .map(([name, value]) => `${name}=${valueText(value)}`);
  const line = [valueText(event), ...extra].join(' ');
  return [
    typeof level === 'string' ? `${level.toUpperCase()} - ${line}` : line,
    ...(traceback ? [traceback] : []),
  ].join('\n');
}
