import { InputError } from '@backstage/errors';
import {
  DagNotification,
  isAvailable,
  notifierById,
} from 'backstage-plugin-mwaa-common';
import { callExpression } from './callExpression';
import { notifierArguments } from './notifierArguments';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

/** The callback that a notification is: a notifier, or a function of the component's own. */
export function notifierExpression(
  notification: DagNotification,
  scope: RenderScope,
): PythonExpression {
  const { target, functions } = scope;
  const definition = notifierById(notification.notifier);
  const isGenerated = definition?.generatedFor?.(target);
  if (!definition || !(isGenerated || isAvailable(definition, target))) {
    throw new InputError(
      `There is no notifier ${JSON.stringify(notification.notifier)} for Airflow ${target.airflowVersion}.`,
    );
  }
  const { module, callable } = notification.with ?? {};
  if (definition.ownFields?.includes('callable')) {
    const found = functions.get(`${module}.${callable}`);
    if (!found) {
      throw new InputError(
        `The notifier ${definition.id} needs "module" and "callable", the function to call.`,
      );
    }
    return found;
  }
  const call = callExpression(
    { module: definition.module(target), name: definition.className },
    [],
    Object.fromEntries(notifierArguments(notification, definition, scope)),
  );
  // The file defines the class itself then, see generatedNotifiers.
  return isGenerated
    ? new PythonExpression(call.source, call.imports.slice(1))
    : call;
}
