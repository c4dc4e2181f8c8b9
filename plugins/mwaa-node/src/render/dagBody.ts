import { topologicalOrder } from 'backstage-plugin-mwaa-common';
import { definitionOf } from './definitionOf';
import { edgeChains } from './edgeChains';
import { explicitEdges } from './explicitEdges';
import { PythonImport } from './imports';
import { importsOf } from './importsOf';
import { pythonLiteral } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { taskValues } from './taskValues';
import { ViewStatement } from './ViewStatement';

/** What stands in and before the DAG because of its tasks. */
export interface DagBody {
  imports: PythonImport[];
  /** Functions of the file's own, before the DAG. */
  functions: string[];
  /** Tasks and groups. */
  statements: ViewStatement[];
  /** Dependencies. */
  edges: string[];
}

/** The tasks of a DAG as Python, each after those it takes results from. */
export function dagBody(scope: RenderScope): DagBody {
  const { spec, target, variables } = scope;
  const byId = new Map(spec.tasks.map(task => [task.id, task]));
  const tasks = topologicalOrder(spec.tasks).map(id => {
    const task = byId.get(id)!;
    const definition = definitionOf(task.operator);
    const callable = scope.functions.get(
      `${task.with?.module}.${task.with?.callable}`,
    );
    const values = taskValues(
      task,
      definition,
      target,
      { params: spec.params ?? {}, variables },
      callable,
    );
    const items = values.map(
      ([name, value]) => `${name}=${pythonLiteral(value)}`,
    );
    return {
      imports: [
        { module: definition.module(target), name: definition.className },
        ...values.flatMap(([, value]) => importsOf(value)),
      ],
      source: `${variables.get(id)} = ${definition.className}(\n${items.join(',\n')}${items.length > 2 ? ',' : ''}\n)`,
    };
  });
  return {
    imports: tasks.flatMap(({ imports }) => imports),
    functions: [],
    statements: tasks.map(({ source }) => ({ source })),
    edges: edgeChains(explicitEdges(spec, variables)),
  };
}
