import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache, logs, python, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { toolEnvironment } from '../toolEnvironment.mjs';
import { installPython } from './installPython.mjs';
import { onPath } from './onPath.mjs';

const source = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
const folder = join(cache, 'go');

/** The second S3 server of the tests, built with Go (from PyPI if missing). */
export async function installVersitygw() {
  const title = 'Second S3 server (versitygw, built with Go)';
  await step(title, {
    isThere: () =>
      isStamped('versitygw', source) &&
      existsSync(join(folder, 'bin', 'versitygw')),
    work: async () => {
      let go = onPath('go');
      if (!go) {
        await installPython('go');
        go = join(python('go'), 'bin', 'go');
      }
      await runCommand(
        title,
        go,
        // On one core, for suites run beside it.
        ['install', '-modcacherw', '-p=1', source],
        {
          cwd: root,
          env: toolEnvironment(
            {
              GOPATH: folder,
              GOBIN: join(folder, 'bin'),
              CGO_ENABLED: '0',
              GOMAXPROCS: '1',
            },
            [dirname(go)],
          ),
          log: join(logs, 'versitygw.log'),
        },
      );
      stamp('versitygw', source);
    },
  });
}
