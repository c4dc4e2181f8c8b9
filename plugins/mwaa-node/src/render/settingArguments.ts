import { DagSpec } from 'backstage-plugin-mwaa-common';
import { PythonValue } from './pythonLiteral';
import { timedeltaExpression } from './timedeltaExpression';

type RetrySettings = NonNullable<DagSpec['defaults']>;

const duration = (text: string | undefined) =>
  text === undefined ? undefined : timedeltaExpression(text);

/** Airflow's names for what may stand on a task or among the defaults. */
export function settingArguments(
  settings: RetrySettings,
): Record<string, PythonValue | undefined> {
  return {
    retries: settings.retries,
    retry_delay: duration(settings.retryDelay),
    retry_exponential_backoff: settings.retryExponentialBackoff,
    execution_timeout: duration(settings.executionTimeout),
  };
}
