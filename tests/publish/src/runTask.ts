import { mockCredentials } from '@backstage/backend-test-utils';
import { TaskRequest } from './createTask';
import { followTask } from './followTask';
import { TaskRun } from './TaskRun';

/** Creates a task in a test backend, as the wizard of that user does. */
export async function runTask(
  backendUrl: string,
  { user, ...request }: Omit<TaskRequest, 'authorization'> & { user: string },
): Promise<TaskRun> {
  return await followTask(backendUrl, {
    ...request,
    authorization: mockCredentials.user.header(user),
  });
}
