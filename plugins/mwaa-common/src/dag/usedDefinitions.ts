import { notifierById } from '../airflow/notifierById';
import { OperatorDefinition } from '../airflow/operatorDefinition';
import { operatorFor } from '../airflow/operatorFor';
import { allNotifications } from './allNotifications';
import { DagSpec } from './spec';

/** The operators and notifiers that a DAG is made of, each as often as it is used. */
export const usedDefinitions = (spec: DagSpec): OperatorDefinition[] => [
  ...spec.tasks.flatMap(task => operatorFor(task) ?? []),
  ...[...allNotifications(spec), ...(spec.deadline?.notify ?? [])].flatMap(
    ({ notifier }) => notifierById(notifier) ?? [],
  ),
];
