import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import { runOrThrow } from '../runProcess';

/** Builds and packs the command line as a release does. Answers the tarball's path. */
export async function packCli(targetDir: string): Promise<string> {
  const cwd = join(repositoryRoot, 'packages/cli');
  const tarball = join(targetDir, 'mwaa-dags.tgz');
  await runOrThrow('yarn', ['build'], { cwd });
  await runOrThrow('yarn', ['pack', '--out', tarball], { cwd });
  return tarball;
}
