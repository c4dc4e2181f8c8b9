import { LogRequest } from './LogRequest';

/**
 * The stream that Airflow sends the log of an attempt to: the path that it
 * would have as a file (`log_filename_template`, which MWAA leaves as it is),
 * without the colons that CloudWatch does not take.
 */
export const logStreamName = ({
  dagId,
  runId,
  taskId,
  mapIndex,
  tryNumber,
}: Pick<
  LogRequest,
  'dagId' | 'runId' | 'taskId' | 'mapIndex' | 'tryNumber'
>): string =>
  [
    `dag_id=${dagId}`,
    `run_id=${runId}`,
    `task_id=${taskId}`,
    ...(mapIndex === undefined ? [] : [`map_index=${mapIndex}`]),
    `attempt=${tryNumber}.log`,
  ]
    .join('/')
    .replace(/:/g, '_');
