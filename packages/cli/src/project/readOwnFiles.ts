import { isError } from '@backstage/errors';
import { readWorkspaceFiles, WorkspaceFile } from 'backstage-plugin-mwaa-node';

/** Files of a DAG that lie in the repository; none where there is no folder. */
export async function readOwnFiles(
  folder: string,
  dagId: string,
): Promise<WorkspaceFile[]> {
  try {
    return await readWorkspaceFiles(folder, `dags/${dagId}`);
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      return [];
    }
    throw error;
  }
}
