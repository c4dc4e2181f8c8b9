import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { deployDag, renderDag } from 'backstage-plugin-mwaa-node';
import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { chainSpec } from '../parse/chainSpec';
import { claimOf } from './claimOf';
import { DagTree } from './DagTree';

const TASKS = 5;

async function templateOf(): Promise<{ python: string; manifest: string }> {
  const spec = chainSpec(TASKS);
  const { files } = await renderDag(spec, airflowTarget('3.0.6'));
  const dagId = spec.dagId;
  const bucket = new InMemoryDagBucket();
  await deployDag({
    bucket,
    dagsPath: 'dags',
    dagId,
    files: files.map(file => ({ ...file, managed: true })),
    claim: claimOf(dagId),
    deploymentId: '8d4c1f0a-2b7e-4f53-9a61-0c8e5d7b3f24',
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  const text = (name: string) =>
    bucket.text(`dags/${dagId}/${name}`)!.replaceAll(dagId, '{dag_id}');
  return { python: text(`${dagId}.py`), manifest: text('deployment.json') };
}

/** Writes so many generated DAGs with their manifests, each in its own folder. */
export async function writeDagTree(
  folder: string,
  count: number,
): Promise<DagTree> {
  const { python, manifest } = await templateOf();
  const dagIds = Array.from(
    { length: count },
    (_, i) => `orders_${String(i).padStart(4, '0')}`,
  );
  for (const dagId of dagIds) {
    await mkdir(join(folder, dagId), { recursive: true });
    const write = (name: string, text: string) =>
      writeFile(join(folder, dagId, name), text.replaceAll('{dag_id}', dagId));
    await write(`${dagId}.py`, python);
    await write('deployment.json', manifest);
  }
  return { folder, dagIds };
}
