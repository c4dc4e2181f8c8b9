import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const script = `
  import { launch, endAll } from '${new URL('processes.mjs', import.meta.url)}';
  process.once('SIGINT', async () => { await endAll(); process.exit(130); });
  launch('sh', ['-c', 'sh -c "echo \\\\$\\\\$; exec sleep 600" & wait'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
`;

test('an interrupt ends children and grandchildren', async () => {
  const parent = spawn(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
  const grandchild = Number(line);
  process.kill(grandchild, 0);
  parent.kill('SIGINT');
  const [code] = await once(parent, 'exit');
  assert.equal(code, 130);
  assert.throws(() => process.kill(grandchild, 0), { code: 'ESRCH' });
});
