import { AirflowTask } from 'backstage-plugin-mwaa-common';

/** These tasks and all that wait for them. */
export function tasksFrom(
  tasks: readonly AirflowTask[],
  taskIds: readonly string[],
): Set<string> {
  const found = new Set(taskIds);
  // A set grows while it is walked.
  for (const taskId of found) {
    const task = tasks.find(node => node.taskId === taskId);
    task?.downstream.forEach(id => found.add(id));
  }
  return found;
}
