import { DagNotification } from 'backstage-plugin-mwaa-common';
import { notifierExpression } from './notifierExpression';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';

/**
 * The value of an `on_…_callback`: one notification, or a list of them; a
 * constant stands for what is used more than once.
 */
export function notificationsExpression(
  notifications: readonly DagNotification[] | undefined,
  scope: RenderScope,
): PythonValue | undefined {
  if (!notifications?.length) return undefined;
  const callbacks = notifications.map(notification => {
    const callback = notifierExpression(notification, scope);
    return scope.notifications.get(callback.source) ?? callback;
  });
  return callbacks.length === 1 ? callbacks[0] : callbacks;
}
