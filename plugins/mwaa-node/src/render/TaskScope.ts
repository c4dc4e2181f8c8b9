import { DagTask, OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

/** A task, and all that its Python is made from. */
export interface TaskScope extends RenderScope {
  /** Full, as Airflow shows it. */
  id: string;
  task: DagTask;
  definition: OperatorDefinition;
  /** What stands for the operator's class in the file. */
  operatorClass: PythonExpression;
  /** Names of settings and arguments that the DAG or a group gives to all. */
  inherited: {
    settings: ReadonlySet<string>;
    arguments: ReadonlySet<string>;
  };
  /** A name for a function of the file, as wanted or nearly so. */
  freeName(wanted: string): string;
}
