import { InputError } from '@backstage/errors';
import { DagCallable } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

/** A function of the component's own Python, imported into the file. */
export function ownFunction(
  { module, callable }: DagCallable,
  { functions }: Pick<RenderScope, 'functions'>,
): PythonExpression {
  const found = functions.get(`${module}.${callable}`);
  if (!found) {
    throw new InputError(
      `The function ${callable} of the module ${module} is not imported into the DAG file.`,
    );
  }
  return found;
}
