import { InputError } from '@backstage/errors';
import { TaskGraph } from 'backstage-plugin-mwaa-common';

/**
 * The task ids with which a branch names what follows. A group is named by
 * the tasks it begins with, because not every Airflow takes its id.
 */
export function followerIds(
  ids: readonly string[],
  nodes: TaskGraph['nodes'] = new Map(),
): string[] {
  const found = ids.flatMap(id => {
    const node = nodes.get(id);
    if (!node) {
      throw new InputError(
        `${JSON.stringify(id)} is no task or group of this DAG, so nothing can branch to it.`,
      );
    }
    return node.kind === 'group' ? node.roots : [node.id];
  });
  return [...new Set(found)];
}
