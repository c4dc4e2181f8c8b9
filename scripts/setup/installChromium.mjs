import { join } from 'node:path';
import { logs, root } from '../paths.mjs';
import { ProblemError } from '../ProblemError.mjs';
import { runCommand } from '../runCommand.mjs';
import { step } from '../step.mjs';
import { onPath } from './onPath.mjs';

const title = 'Chromium for the browser suite';

async function aptInstall() {
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    throw new ProblemError(
      title,
      'no chromium, chromium-browser or google-chrome on PATH',
      'Install one of them (Debian: apt install chromium). Run as root on Debian, this step does it by itself.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(title, 'apt-get', ['update'], {
    cwd: root,
    env,
    log: join(logs, 'apt-update.log'),
  });
  await runCommand(
    title,
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    { cwd: root, env, log: join(logs, 'apt-install.log') },
  );
}

/** A Chromium on PATH, from Debian's apt where that may be used. */
export async function installChromium() {
  await step(title, {
    isThere: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome') !== undefined,
    work: aptInstall,
  });
}
