import { definitionOf } from './definitionOf';
import { edgeStatements } from './edgeStatements';
import { explicitEdges } from './explicitEdges';
import { fileNames } from './fileNames';
import { freeName } from './freeName';
import { groupStatement } from './groupStatement';
import { PythonImport } from './imports';
import { inheritedDefaults } from './inheritedDefaults';
import { ModuleFunction } from './ModuleFunction';
import { neededTasks } from './neededTasks';
import { operatorClasses } from './operatorClasses';
import { RenderScope } from './RenderScope';
import { taskStatement } from './taskStatement';
import { taskTree, TaskTree } from './taskTree';
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

/**
 * The tasks of a DAG as Python, in their groups, each after those it takes
 * results from.
 */
export function dagBody(scope: RenderScope): DagBody {
  const { spec, graph, target, variables } = scope;
  const names = new Set([
    ...variables.values(),
    ...[...scope.functions.values()].map(({ source }) => source),
    ...fileNames(spec, target),
  ]);
  const classes = operatorClasses(spec, target);
  const functions: ModuleFunction[] = [];
  const imports: PythonImport[] = [];
  const claimName = (wanted: string) => {
    const name = freeName(wanted, names);
    names.add(name);
    return name;
  };

  function statements(tree: TaskTree): ViewStatement[] {
    return tree.map(entry => {
      if (entry.kind === 'group') {
        const header = groupStatement(entry.node, entry.again, scope);
        imports.push(...header.imports);
        return { source: header.source, body: statements(entry.body) };
      }
      const { id, index } = entry.node;
      const task = spec.tasks[index];
      const { statement, functions: own } = taskStatement({
        ...scope,
        params: { ...scope.params, ...task.params },
        id,
        task,
        definition: definitionOf(task),
        operatorClass: classes.get(task.operator)!,
        inherited: inheritedDefaults(spec, graph, entry.node),
        freeName: claimName,
      });
      functions.push(...own);
      imports.push(...statement.imports);
      return { source: statement.source };
    });
  }

  const body = statements(taskTree(graph, neededTasks(graph, spec.tasks)));
  const edges = edgeStatements(
    graph,
    explicitEdges(graph, spec.tasks),
    variables,
    target,
  );
  return {
    imports: [
      ...imports,
      ...[...functions, ...edges].flatMap(({ imports: needed }) => needed),
    ],
    functions: functions.map(({ source }) => source),
    statements: body,
    edges: edges.map(({ source }) => source),
  };
}
