import {
  AirflowTarget,
  DagParam,
  DagSpec,
  TaskGraph,
} from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';

/** What every part of a DAG file is rendered with. */
export interface RenderScope {
  /** With every `$env` filled in. */
  spec: DagSpec;
  /** That a template may use: those of the DAG and, inside of a task, its own. */
  params: Readonly<Record<string, DagParam>>;
  graph: TaskGraph;
  target: AirflowTarget;
  /** The constant that holds an asset, by the asset's key. */
  assets: ReadonlyMap<string, PythonExpression>;
  /** The constant that holds a notification used more than once, by its source. */
  notifications: ReadonlyMap<string, PythonExpression>;
  /** A function of the component's own Python, by `module.function`. */
  functions: ReadonlyMap<string, PythonExpression>;
  /** The Python variable of a task or group, by its full id. */
  variables: ReadonlyMap<string, string>;
}
