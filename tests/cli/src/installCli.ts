import { runOrThrow } from './runProcess';
import { packedCli } from './tarball/packedCli';
import { toolEnv } from './toolEnv';

/** Installs the packed command line for all below `home`. */
export async function installCli(home: string): Promise<void> {
  await runOrThrow(
    'npm',
    ['install', '--global', '--ignore-scripts', '--no-audit', packedCli()],
    { cwd: home, env: toolEnv(home) },
  );
}
