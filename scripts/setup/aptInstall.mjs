import { join } from 'node:path';
import { logs, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { onPath } from './onPath.mjs';

/** Whether Debian's packages may be installed by this process. */
export const mayUseApt = () =>
  onPath('apt-get') !== undefined && process.getuid?.() === 0;

let before = Promise.resolve();

/** Installs a Debian package, one at a time; only where `mayUseApt`. */
export function aptInstall(step, name) {
  const work = before.then(() => install(step, name));
  // The next one does not care how this one ended.
  before = work.catch(() => {});
  return work;
}

async function install(step, name) {
  const options = {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await runCommand(step, 'apt-get', ['update'], {
    ...options,
    log: join(logs, 'apt-update.log'),
  });
  await runCommand(
    step,
    'apt-get',
    [
      'install',
      '-y',
      '--no-install-recommends',
      // Somebody else on the machine may be installing too.
      '-o',
      'DPkg::Lock::Timeout=120',
      name,
    ],
    { ...options, log: join(logs, `apt-${name}.log`) },
  );
}
