import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../repositoryRoot';

/*
 * The environments of the tests hold Airflow alone. This stands in for the
 * two things of pytest that the file uses: a fixture, and running each test
 * with it.
 */
const RUNNER = `
import runpy, sys, types
pytest = types.ModuleType("pytest")
pytest.fixture = lambda **_: lambda function: function
sys.modules["pytest"] = pytest
module = runpy.run_path("tests/test_dag_integrity.py")
bag = module["dag_bag"]()
for name, test in module.items():
    if name.startswith("test_"):
        test(bag)
        print("passed", name)
`;

/** Runs the repository's own test with a real Airflow; answers what passed, throws with Python's words. */
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
    const { stdout } = await promisify(execFile)(python, ['-c', RUNNER], {
      cwd: folder,
    });
    return [...stdout.matchAll(/^passed (\w+)$/gm)].map(([, name]) => name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
