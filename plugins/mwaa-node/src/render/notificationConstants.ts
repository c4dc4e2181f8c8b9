import { allNotifications } from 'backstage-plugin-mwaa-common';
import { constantName } from './constantName';
import { freeName } from './freeName';
import { ModuleConstant } from './ModuleConstant';
import { notifierExpression } from './notifierExpression';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

interface Callback {
  notifier: string;
  value: PythonExpression;
}

/** Every callback of the DAG; those of a task may use its own params. */
function callbacksOf(scope: RenderScope): Callback[] {
  const { tasks } = scope.spec;
  const callbacks = (
    spec: Parameters<typeof allNotifications>[0],
    params: RenderScope['params'],
  ) =>
    allNotifications(spec).map(notification => ({
      notifier: notification.notifier,
      value: notifierExpression(notification, { ...scope, params }),
    }));
  return [
    ...callbacks({ ...scope.spec, tasks: [] }, scope.params),
    ...tasks.flatMap(task =>
      callbacks({ tasks: [task] }, { ...scope.params, ...task.params }),
    ),
  ];
}

/** A constant for each notifier that is used more than once, by its source. */
export function notificationConstants(
  scope: RenderScope,
  taken: ReadonlySet<string>,
): Map<string, ModuleConstant> {
  const counts = new Map<string, number>();
  const names = new Set(taken);
  const constants = new Map<string, ModuleConstant>();
  for (const { notifier, value } of callbacksOf(scope)) {
    const { source } = value;
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    // A function is a name already.
    if (count === 2 && source.endsWith(')')) {
      const wanted = constantName(`notify ${notifier}`, 'NOTIFIER', new Set());
      const name = freeName(wanted, names);
      names.add(name);
      constants.set(source, { name, value });
    }
  }
  return constants;
}
