import { InputError } from '@backstage/errors';
import {
  OperatorChoice,
  OperatorDefinition,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { identifier } from './identifier';

/** The operator of a task, its names such that they can stand in Python. */
export function definitionOf(task: OperatorChoice): OperatorDefinition {
  const definition = operatorFor(task);
  if (!definition) {
    throw new InputError(
      `There is no operator ${JSON.stringify(task.operator)} in the palette.`,
    );
  }
  task.operator.split('.').forEach(identifier);
  definition.fields.forEach(({ name }) => identifier(name));
  return definition;
}
