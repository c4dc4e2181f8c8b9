import {
  AirflowTarget,
  DagSpec,
  notifierById,
  requirementsFor,
} from 'backstage-plugin-mwaa-common';
import { allNotifications } from './allNotifications';
import { definitionOf } from './definitionOf';

/** The lines of requirements.txt without which the target cannot import the DAG. */
export function dagRequirements(
  spec: DagSpec,
  target: AirflowTarget,
): string[] {
  const notifications = [
    ...allNotifications(spec),
    ...(spec.deadline?.notify ?? []),
  ];
  return requirementsFor(
    [
      ...spec.tasks.map(definitionOf),
      ...notifications.flatMap(({ notifier }) => notifierById(notifier) ?? []),
    ],
    target,
  );
}
