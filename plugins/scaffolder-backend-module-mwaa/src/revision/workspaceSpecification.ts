import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { isError, NotFoundError } from '@backstage/errors';
import { DAG_JSON_SCHEMA_FILE } from 'backstage-plugin-mwaa-common';
import { ReadFile } from 'backstage-plugin-mwaa-node';

export const SPECIFICATION_FILE = 'dag.yaml';

/**
 * `dag.yaml` of the repository that lies in the workspace, and the hash of
 * every file that a change of it writes anew, as it was fetched. NotFoundError
 * when the workspace holds none.
 */
export async function workspaceSpecification(
  workspacePath: string,
  dagId: string,
): Promise<{ dagYaml: string; sha256: string; replaces: ReadFile[] }> {
  const read = async (path: string) => {
    try {
      return await fs.readFile(resolveSafeChildPath(workspacePath, path));
    } catch (error) {
      if (isError(error) && error.code === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
  };
  const replaces: ReadFile[] = [];
  for (const path of [
    SPECIFICATION_FILE,
    DAG_JSON_SCHEMA_FILE,
    `dags/${dagId}/${dagId}.py`,
  ]) {
    const body = await read(path);
    if (body) {
      const sha256 = createHash('sha256').update(body).digest('hex');
      replaces.push({ path, sha256 });
    }
  }
  const body = await read(SPECIFICATION_FILE);
  const found = replaces.find(({ path }) => path === SPECIFICATION_FILE);
  if (!body || !found) {
    throw new NotFoundError(
      `There is no ${SPECIFICATION_FILE} in the workspace; fetch the repository first`,
    );
  }
  return { dagYaml: body.toString('utf8'), sha256: found.sha256, replaces };
}
