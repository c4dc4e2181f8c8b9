import { allNotifications } from 'backstage-plugin-mwaa-common';
import { constantName } from './constantName';
import { ModuleConstant } from './ModuleConstant';
import { notifierExpression } from './notifierExpression';
import { RenderScope } from './RenderScope';

/** A constant for each notifier that is used more than once, by its source. */
export function notificationConstants(
  scope: RenderScope,
  taken: ReadonlySet<string>,
): Map<string, ModuleConstant> {
  const counts = new Map<string, number>();
  const names = new Set(taken);
  const constants = new Map<string, ModuleConstant>();
  for (const notification of allNotifications(scope.spec)) {
    const value = notifierExpression(notification, scope);
    const { source } = value;
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    // A function is a name already.
    if (count === 2 && source.endsWith(')')) {
      const name = constantName(
        `notify ${notification.notifier}`,
        'NOTIFIER',
        names,
      );
      names.add(name);
      constants.set(source, { name, value });
    }
  }
  return constants;
}
