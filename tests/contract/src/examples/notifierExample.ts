import {
  AirflowTarget,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { specWith } from '../airflow/specWith';
import { exampleArguments } from './exampleArguments';
import { exampleId } from './exampleId';

/** A DAG that tells of a failure with few arguments, of a success with all. */
export function notifierExample(
  notifier: OperatorDefinition,
  target: AirflowTarget,
): object {
  const { minimal, full } = exampleArguments(notifier, target);
  const notify = {
    onFailure: [{ notifier: notifier.id, with: minimal }],
    onSuccess: [{ notifier: notifier.id, with: full }],
  };
  return specWith([{ id: 'work', operator: 'empty', notify }], {
    dagId: exampleId(notifier.id),
    notify,
  });
}
