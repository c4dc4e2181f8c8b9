import { packCli } from './packCli';
import { runOrThrow } from './runProcess';
import { toolEnv } from './toolEnv';

/** Installs the packed command line for all below `home`. */
export async function installCli(home: string): Promise<void> {
  const tarball = await packCli(home);
  await runOrThrow(
    'npm',
    ['install', '--global', '--ignore-scripts', '--no-audit', tarball],
    { cwd: home, env: toolEnv(home) },
  );
}
