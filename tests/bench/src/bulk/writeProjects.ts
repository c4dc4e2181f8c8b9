import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringifyHandwrittenDag } from 'backstage-plugin-mwaa-common';
import { stringify } from 'yaml';
import { claimOf } from './claimOf';
import { DagTree } from './DagTree';

/** Where the repository of a tree lies. */
export const projectsOf = (folder: string) => `${folder}-projects`;

/**
 * A repository with a handwritten DAG for each of the tree, whose Python is
 * the very file of the tree: what changes there changes here.
 */
export async function writeProjects({
  folder,
  dagIds,
}: DagTree): Promise<void> {
  for (const dagId of dagIds) {
    const project = join(projectsOf(folder), dagId);
    const own = join(project, 'dags', dagId);
    await mkdir(own, { recursive: true });
    await link(join(folder, dagId, `${dagId}.py`), join(own, `${dagId}.py`));
    await writeFile(
      join(project, 'dag.yaml'),
      stringifyHandwrittenDag({ version: 1, source: 'handwritten', dagId }),
    );
    await writeFile(
      join(project, 'catalog-info.yaml'),
      stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: dagId.replaceAll('_', '-'),
          annotations: { 'mwaa/dag-id': dagId },
        },
        spec: {
          type: 'workload',
          lifecycle: 'production',
          owner: claimOf(dagId).owner,
        },
      }),
    );
  }
}
