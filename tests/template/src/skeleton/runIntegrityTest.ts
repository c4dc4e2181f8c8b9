import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../repositoryRoot';

/** Runs the repository's own tests with pytest and a real Airflow; answers what passed, throws with all they printed. */
export async function runIntegrityTest(
  files: Record<string, string>,
  airflowVersion: string,
): Promise<string[]> {
  const python = join(
    repositoryRoot,
    `.cache/python/airflow-${airflowVersion}/bin/python`,
  );
  if (!existsSync(python)) {
    throw new Error(
      `Airflow ${airflowVersion} is not installed; \`npm test\` installs it`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { stdout } = await promisify(execFile)(
      python,
      ['-m', 'pytest', '-rA', '-p', 'no:cacheprovider'],
      { cwd: folder },
    ).catch(({ stdout: printed, stderr }) => {
      throw new Error(`${printed}${stderr}`);
    });
    return [...stdout.matchAll(/^PASSED .*::(\w+)$/gm)].map(
      ([, name]) => name,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
