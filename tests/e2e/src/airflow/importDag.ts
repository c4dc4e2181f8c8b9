import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AirflowServer, ParsedFile } from 'tests-contract';

/**
 * What real Airflow makes of a DAG's folder, laid out as MWAA lays it out.
 *
 * @param files - by their path in the folder of the DAG
 */
export async function importDag(
  airflow: AirflowServer,
  dagId: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<ParsedFile> {
  const dags = await mkdtemp(join(tmpdir(), 'e2e-dags-'));
  try {
    for (const [path, bytes] of files) {
      const file = join(dags, dagId, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return await airflow.parse(join(dags, dagId, `${dagId}.py`));
  } finally {
    await rm(dags, { recursive: true, force: true });
  }
}
