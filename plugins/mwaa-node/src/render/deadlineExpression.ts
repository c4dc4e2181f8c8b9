import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  compareVersions,
  DagDeadline,
  DagNotification,
  notifierById,
} from 'backstage-plugin-mwaa-common';
import { callExpression } from './callExpression';
import { notifierArguments } from './notifierArguments';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { timedeltaExpression } from './timedeltaExpression';

const DEADLINES_SINCE = '3.2.0';

const sdk = (name: string) => ({ module: 'airflow.sdk', name });

const references: Record<DagDeadline['from'], string> = {
  queued: 'DeadlineReference.DAGRUN_QUEUED_AT',
  logicalDate: 'DeadlineReference.DAGRUN_LOGICAL_DATE',
};

const hasDeadlines = ({ airflowVersion }: AirflowTarget) =>
  compareVersions(airflowVersion, DEADLINES_SINCE) >= 0;

/** The triggerer makes the notifier and waits for it; executors of MWAA call nothing. */
function callback(
  notification: DagNotification,
  scope: RenderScope,
): PythonExpression {
  const definition = notifierById(notification.notifier);
  if (!definition || definition.onlySynchronous) {
    throw new InputError(
      `A deadline cannot tell anybody by ${JSON.stringify(notification.notifier)}. Use a notifier such as "sns".`,
    );
  }
  const { className: name } = definition;
  const values = notifierArguments(notification, definition, scope);
  return callExpression(
    sdk('AsyncCallback'),
    [
      new PythonExpression(name, [
        { module: definition.module(scope.target), name },
      ]),
    ],
    { kwargs: values.length > 0 ? Object.fromEntries(values) : undefined },
  );
}

/** The value of `deadline`: an alert for each notification. */
export function deadlineExpression(
  scope: RenderScope,
): PythonValue | undefined {
  const { deadline } = scope.spec;
  if (!deadline) return undefined;
  if (!hasDeadlines(scope.target)) {
    if (deadline.whereAvailable) return undefined;
    throw new InputError(
      `Airflow ${scope.target.airflowVersion} has no deadlines. Use "runTimeout", or say "whereAvailable".`,
    );
  }
  const alerts = deadline.notify.map(notification =>
    callExpression(sdk('DeadlineAlert'), [], {
      reference: new PythonExpression(references[deadline.from], [
        sdk('DeadlineReference'),
      ]),
      interval: timedeltaExpression(deadline.after),
      callback: callback(notification, scope),
    }),
  );
  return alerts.length === 1 ? alerts[0] : alerts;
}
