import { ProblemError } from '../ProblemError.mjs';
import { step } from '../step.mjs';
import { aptInstall, mayUseApt } from './aptInstall.mjs';
import { onPath } from './onPath.mjs';

const title = 'Chromium for the browser suite';

/** A Chromium on PATH, from Debian's apt where that may be used. */
export async function installChromium() {
  await step(title, {
    isThere: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome') !== undefined,
    work: async () => {
      if (!mayUseApt()) {
        throw new ProblemError(
          title,
          'no chromium, chromium-browser or google-chrome on PATH',
          'Install one of them (Debian: apt install chromium). Run as root on Debian, this step does it by itself.',
        );
      }
      await aptInstall(title, 'chromium');
    },
  });
}
