import { notifierById } from '../airflow/notifierById';
import { operatorById } from '../airflow/operatorById';
import { OperatorDefinition } from '../airflow/operatorDefinition';
import { mapNotifications } from './mapNotifications';
import { orderedKeys } from './orderedKeys';
import { DagSpec, dagSpecSchema } from './spec';

/** Arguments in the order of the palette. */
function withArguments<T extends Pick<DagSpec['tasks'][number], 'with'>>(
  part: T,
  definition: OperatorDefinition | undefined,
): T {
  const names = definition?.fields.map(({ name }) => name) ?? [];
  return part.with ? { ...part, with: orderedKeys(part.with, names) } : part;
}

/**
 * The same specification with the keys of every part in the order of the
 * schema, and arguments in that of the palette, so that its text depends on
 * its content alone. Mappings inside of arguments and params keep their order.
 */
export function orderedDagSpec(spec: DagSpec): DagSpec {
  const ordered = mapNotifications(
    {
      ...spec,
      tasks: spec.tasks.map(task =>
        withArguments(task, operatorById(task.operator)),
      ),
    },
    notification =>
      withArguments(notification, notifierById(notification.notifier)),
  );
  // The schema writes the fields of its mappings in its own order.
  return dagSpecSchema.parse(ordered);
}
