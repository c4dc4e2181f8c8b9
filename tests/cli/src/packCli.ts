import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlyOne } from './onlyOne';
import { repositoryRoot } from './repositoryRoot';
import { runOrThrow } from './runProcess';

/** Builds and packs the command line as a release does. Answers the tarball's path. */
export function packCli(targetDir: string): Promise<string> {
  const cwd = join(repositoryRoot, 'packages/cli');
  const tarball = join(targetDir, 'mwaa-dags.tgz');
  return onlyOne(join(tmpdir(), 'mwaa-dags-pack.lock'), async () => {
    await runOrThrow('yarn', ['build'], { cwd });
    await runOrThrow('yarn', ['pack', '--out', tarball], { cwd });
    return tarball;
  });
}
