import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AirflowServer, ParsedFile } from 'tests-contract';

/** What real Airflow makes of the bytes, laid out as MWAA lays them out. */
export async function importDag(
  airflow: AirflowServer,
  dagId: string,
  bytes: Buffer,
): Promise<ParsedFile> {
  const dags = await mkdtemp(join(tmpdir(), 'e2e-dags-'));
  try {
    await mkdir(join(dags, dagId));
    const file = join(dags, dagId, `${dagId}.py`);
    await writeFile(file, bytes);
    return await airflow.parse(file);
  } finally {
    await rm(dags, { recursive: true, force: true });
  }
}
