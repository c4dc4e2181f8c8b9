import {
  AirflowTarget,
  DagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { assetConstants } from './assetConstants';
import { callableImports } from './callableImports';
import { callables } from './callables';
import { coreImports } from './coreImports';
import { dagArguments } from './dagArguments';
import { dagBody } from './dagBody';
import { dagDocs } from './dagDocs';
import { docstring } from './docstring';
import { fileNames } from './fileNames';
import { generatedNotifiers } from './generatedNotifiers';
import { importBlocks } from './imports';
import { importsOf } from './importsOf';
import { ModuleConstant } from './ModuleConstant';
import { notificationCallables } from './notificationCallables';
import { notificationConstants } from './notificationConstants';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { variableNames } from './variableNames';
import { ViewStatement } from './ViewStatement';

/**
 * All that the DAG's template lays out. Every string is Python source made of
 * literals and checked identifiers; nothing in it is text to be escaped.
 */
export interface DagView {
  specificationSha256: string;
  /** The DAG's documentation, with the line of its deployment, as the module's docstring. */
  docs: string;
  imports: string[][];
  /** Classes of the file's own, which constants may use. */
  classes: string[];
  constants: string[];
  functions: string[];
  /** `name=value` for each argument of the DAG. */
  dagArguments: string[];
  statements: ViewStatement[];
  edges: string[];
  /** The variable of each task and group, by its full id. */
  variables: ReadonlyMap<string, string>;
}

const names = (constants: ReadonlyMap<string, ModuleConstant>) =>
  new Map(
    [...constants].map(([key, { name }]) => [key, new PythonExpression(name)]),
  );

/**
 * The DAG as pieces of Python source: exact for the target, minimal, and the
 * same for the same input. The specification must have been parsed for this
 * target; what that would have refused is an InputError here.
 *
 * @param spec - with every `$env` filled in
 */
export function dagView(
  spec: DagSpec,
  target: AirflowTarget,
  specificationSha256: string,
): DagView {
  const taken = new Set(fileNames(spec, target));
  const assets = assetConstants(spec, target, taken);
  assets.forEach(({ name }) => taken.add(name));
  const functions = callableImports(
    spec.dagId,
    [...callables(spec), ...notificationCallables(spec)],
    taken,
  );
  functions.forEach(({ source }) => taken.add(source));
  const graph = taskGraph(spec);
  const variables = variableNames([...graph.tasks, ...graph.groups], taken);
  const plain: RenderScope = {
    spec,
    params: spec.params ?? {},
    graph,
    target,
    functions,
    variables,
    assets: names(assets),
    notifications: new Map(),
  };
  const notifications = notificationConstants(plain, taken);
  const scope = { ...plain, notifications: names(notifications) };
  const notifiers = generatedNotifiers(scope);
  const constants = [...assets.values(), ...notifications.values()];
  const dag = dagArguments(scope);
  const body = dagBody(scope);
  return {
    specificationSha256,
    docs: docstring(dagDocs(spec.docs, target)),
    imports: importBlocks(
      [
        coreImports[target.major].DAG,
        ...constants.flatMap(({ value }) => value.imports),
        ...notifiers.flatMap(({ imports }) => imports),
        ...dag.flatMap(([, value]) => importsOf(value)),
        ...body.imports,
      ],
      spec.dagId,
    ),
    constants: constants.map(({ name, value }) => `${name} = ${value.source}`),
    classes: notifiers.map(({ source }) => source),
    functions: body.functions,
    dagArguments: dag.map(([name, value]) => `${name}=${pythonLiteral(value)}`),
    statements: body.statements,
    edges: body.edges,
    variables,
  };
}
