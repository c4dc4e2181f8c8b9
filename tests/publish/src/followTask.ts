import { createTask, TaskRequest } from './createTask';
import { readTaskRun } from './readTaskRun';
import { TaskRun } from './TaskRun';

/** Creates a task as the wizard does and follows its events to the end. */
export async function followTask(
  backendUrl: string,
  request: TaskRequest,
): Promise<TaskRun> {
  const id = await createTask(backendUrl, request);
  const { authorization } = request;
  return readTaskRun(backendUrl, { id, authorization });
}
