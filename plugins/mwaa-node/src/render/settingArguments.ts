import { DagDefaults } from 'backstage-plugin-mwaa-common';
import { notificationsExpression } from './notificationsExpression';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { timedeltaExpression } from './timedeltaExpression';

const duration = (text: string | undefined) =>
  text === undefined ? undefined : timedeltaExpression(text);

/** Airflow's names for what may stand on a task or among the defaults. */
export function settingArguments(
  settings: Omit<DagDefaults, 'with'>,
  scope: RenderScope,
): Record<string, PythonValue | undefined> {
  const { notify = {} } = settings;
  return {
    trigger_rule: settings.triggerRule,
    retries: settings.retries,
    retry_delay: duration(settings.retryDelay),
    retry_exponential_backoff: settings.retryExponentialBackoff,
    max_retry_delay: duration(settings.retryDelayMax),
    execution_timeout: duration(settings.executionTimeout),
    pool: settings.pool,
    pool_slots: settings.poolSlots,
    queue: settings.queue,
    priority_weight: settings.priorityWeight,
    weight_rule: settings.weightRule,
    depends_on_past: settings.dependsOnPast,
    wait_for_downstream: settings.waitForDownstream,
    max_active_tis_per_dag: settings.maxActive,
    max_active_tis_per_dagrun: settings.maxActivePerRun,
    on_failure_callback: notificationsExpression(notify.onFailure, scope),
    on_retry_callback: notificationsExpression(notify.onRetry, scope),
    on_success_callback: notificationsExpression(notify.onSuccess, scope),
    on_skipped_callback: notificationsExpression(notify.onSkipped, scope),
    on_execute_callback: notificationsExpression(notify.onExecute, scope),
  };
}
