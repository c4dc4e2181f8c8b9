import { DagSpec, DagTask } from 'backstage-plugin-mwaa-common';
import { identifier } from './identifier';

/** The function of the component's own Python that a task calls. */
export interface TaskCallable {
  task: DagTask;
  /** Below the DAG's folder, e.g. `steps.load`. */
  module: string;
  name: string;
}

/** The operator whose arguments `module` and `callable` name a function. */
export const PYTHON_OPERATOR = 'python';

/** In the order of the tasks. */
export function callables(spec: DagSpec): TaskCallable[] {
  return spec.tasks
    .filter(task => task.operator === PYTHON_OPERATOR)
    .map(task => ({
      task,
      module: String(task.with?.module).split('.').map(identifier).join('.'),
      name: identifier(String(task.with?.callable)),
    }));
}
