import { InputError } from '@backstage/errors';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';
import { RenderScope } from './RenderScope';

/** What another task returned, or one of its outputs: `load.output["rows"]`. */
export function resultExpression(
  { task, key }: { task: string; key?: string },
  { variables }: Pick<RenderScope, 'variables'>,
): PythonExpression {
  const variable = variables.get(task);
  if (!variable) {
    throw new InputError(
      `${JSON.stringify(task)} is no task of this DAG, so it has no result. A task in a group is named with the group: "group.task".`,
    );
  }
  const index = key === undefined ? '' : `[${pythonLiteral(key)}]`;
  return new PythonExpression(`${variable}.output${index}`);
}
