import { InputError } from '@backstage/errors';
import { OperatorDefinition, operatorById } from 'backstage-plugin-mwaa-common';

/** The operator of that id in the palette, or an InputError. */
export function definitionOf(operator: string): OperatorDefinition {
  const definition = operatorById(operator);
  if (!definition) {
    throw new InputError(
      `There is no operator ${JSON.stringify(operator)} in the palette.`,
    );
  }
  return definition;
}
