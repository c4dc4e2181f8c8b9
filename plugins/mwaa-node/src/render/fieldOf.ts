import { InputError } from '@backstage/errors';
import {
  OperatorField,
  operatorFields,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { TaskScope } from './TaskScope';

/** An argument of the task's operator by its name. */
export function fieldOf(name: string, scope: TaskScope): OperatorField {
  const { id, task, definition, target } = scope;
  // A class that is not in the palette takes whatever a task names.
  const known = task.class
    ? operatorFor({ ...task, with: { ...task.with, [name]: null } })
    : definition;
  const field = operatorFields(known ?? definition, target).find(
    each => each.name === name,
  );
  if (!field) {
    throw new InputError(
      `${definition.className} of Airflow ${target.airflowVersion} has no argument ${name}. Remove it from the mapping of the task ${id}.`,
    );
  }
  return field;
}
