import {
  AirflowTarget,
  DagSpec,
  topologicalOrder,
} from 'backstage-plugin-mwaa-common';
import { callableImports } from './callableImports';
import { callables } from './callables';
import { coreModules } from './coreModules';
import { dagArguments } from './dagArguments';
import { dagDocs } from './dagDocs';
import { definitionOf } from './definitionOf';
import { edgeChains } from './edgeChains';
import { explicitEdges } from './explicitEdges';
import { importBlocks, PythonImport } from './imports';
import { importsOf } from './importsOf';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';
import { pythonTextBlock } from './pythonTextBlock';
import { taskValues } from './taskValues';
import { variableNames } from './variableNames';

/** `name=value` in a call; `value` is Python source. */
interface ViewArgument {
  name: string;
  value: string;
}

interface ViewTask {
  variable: string;
  className: string;
  arguments: ViewArgument[];
}

/**
 * All that the DAG's template lays out. Every string is Python source made of
 * literals and checked identifiers; nothing in it is text to be escaped.
 */
export interface DagView {
  specificationSha256: string;
  imports: string[][];
  /** The DAG's documentation as a string of its own, when it has lines. */
  docs: string | undefined;
  dagArguments: ViewArgument[];
  tasks: ViewTask[];
  edges: string[];
}

const DOCS_NAME = 'DOC_MD';
/** What a DAG file may hold besides tasks, operators and functions. */
const FIXED_NAMES = ['dag', 'pendulum', 'timedelta', DOCS_NAME];

const viewArguments = (entries: [string, PythonValue][]): ViewArgument[] =>
  entries.map(([name, value]) => ({ name, value: pythonLiteral(value) }));

function fileImports(spec: DagSpec, target: AirflowTarget): PythonImport[] {
  return [
    { module: coreModules[target.major].DAG, name: 'DAG' },
    ...spec.tasks.map(({ operator }) => {
      const definition = definitionOf(operator);
      return { module: definition.module(target), name: definition.className };
    }),
  ];
}

/**
 * The DAG as pieces of Python source: exact for the target, minimal, and the
 * same for the same input. The specification must have been parsed for this
 * target; what that would have refused is an InputError here.
 */
export function dagView(
  spec: DagSpec,
  target: AirflowTarget,
  specificationSha256: string,
): DagView {
  const imports = fileImports(spec, target);
  const functions = callableImports(spec.dagId, callables(spec), [
    ...FIXED_NAMES,
    'Param',
    ...imports.map(({ name }) => name!),
  ]);
  const variables = variableNames(
    spec.tasks.map(task => task.id),
    [...FIXED_NAMES, ...[...functions.values()].map(({ alias }) => alias)],
  );
  const docs = spec.docs === undefined ? undefined : dagDocs(spec.docs, target);
  const docsHaveLines = Boolean(docs?.includes('\n'));
  const dag = dagArguments(
    spec,
    target,
    docsHaveLines ? new PythonExpression(DOCS_NAME) : docs,
  );
  const scope = { params: spec.params ?? {}, variables };
  const byId = new Map(spec.tasks.map(task => [task.id, task]));
  const tasks = topologicalOrder(spec.tasks).map(id => {
    const task = byId.get(id)!;
    const definition = definitionOf(task.operator);
    const found = functions.get(task.id);
    const callable = found && new PythonExpression(found.alias, [found]);
    return {
      variable: variables.get(task.id)!,
      className: definition.className,
      values: taskValues(task, definition, target, scope, callable),
    };
  });
  const values = [...dag, ...tasks.flatMap(task => task.values)];
  return {
    specificationSha256,
    imports: importBlocks(
      [...imports, ...values.flatMap(([, value]) => importsOf(value))],
      spec.dagId,
    ),
    docs: docsHaveLines ? pythonTextBlock(docs!) : undefined,
    dagArguments: viewArguments(dag),
    tasks: tasks.map(({ variable, className, values: own }) => ({
      variable,
      className,
      arguments: viewArguments(own),
    })),
    edges: edgeChains(explicitEdges(spec, variables)),
  };
}
