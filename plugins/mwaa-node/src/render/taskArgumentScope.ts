import { OperatorField } from 'backstage-plugin-mwaa-common';
import { ArgumentScope } from './ArgumentScope';
import { TaskScope } from './TaskScope';

/** What an argument of a task may refer to. */
export const taskArgumentScope = (
  field: OperatorField,
  { spec, params, target, functions, variables, graph, definition }: TaskScope,
): ArgumentScope => ({
  spec,
  target,
  functions,
  variables,
  field,
  templateExt: definition.templateExt ?? [],
  params,
  nodes: graph.nodes,
});
