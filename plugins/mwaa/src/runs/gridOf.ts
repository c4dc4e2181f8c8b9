import { AirflowTask, DagRun, RunHistory } from 'backstage-plugin-mwaa-common';
import { cellOf } from './cellOf';
import { TaskCell } from './TaskCell';

/** A row of the grid. */
export interface TaskRow {
  taskId: string;
  /** Absent of a task that the DAG does not have any more. */
  task?: AirflowTask;
  /** By run id. */
  cells: ReadonlyMap<string, TaskCell>;
}

/** Tasks over runs. */
export interface RunGrid {
  /** The oldest first. */
  runs: readonly DagRun[];
  /** Upstream before downstream, then tasks that are gone. */
  rows: readonly TaskRow[];
}

/** A history as a grid of tasks (rows) over runs (columns). */
export function gridOf(history: RunHistory): RunGrid {
  const found = new Map<string, Map<string, TaskCell['instances'][number][]>>();
  history.tasks.forEach(({ taskId }) => found.set(taskId, new Map()));
  history.instances.forEach(instance => {
    const ofTask = found.get(instance.taskId) ?? new Map();
    found.set(instance.taskId, ofTask);
    ofTask.set(instance.runId, [
      ...(ofTask.get(instance.runId) ?? []),
      instance,
    ]);
  });
  const tasks = new Map(history.tasks.map(task => [task.taskId, task]));
  return {
    runs: [...history.runs].reverse(),
    rows: [...found].map(([taskId, byRun]) => ({
      taskId,
      task: tasks.get(taskId),
      cells: new Map(
        [...byRun].map(([runId, instances]) => [runId, cellOf(instances)]),
      ),
    })),
  };
}
