import { ProblemError } from '../ProblemError.mjs';
import { step } from '../step.mjs';
import { aptInstall, mayUseApt } from './aptInstall.mjs';
import { onPath } from './onPath.mjs';

const title = 'rclone for the bench of bulk deployments';

/** An rclone on PATH, from Debian's apt where that may be used. */
export async function installRclone() {
  await step(title, {
    isThere: () => onPath('rclone') !== undefined,
    work: async () => {
      if (!mayUseApt()) {
        throw new ProblemError(
          title,
          'no rclone on PATH',
          'Install it (Debian: apt install rclone). Run as root on Debian, this step does it by itself.',
        );
      }
      await aptInstall(title, 'rclone');
    },
  });
}
