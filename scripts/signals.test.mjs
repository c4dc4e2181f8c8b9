import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const script = `
  import { launch, endAll } from '${new URL('processes.mjs', import.meta.url)}';
  process.once('SIGINT', async () => {
    const ended = endAll();
    try { launch('sleep', ['600'], {}); } catch (error) { console.log(error.message); }
    await ended;
    process.exit(130);
  });
  launch('sh', ['-c', 'sh -c "echo \\\\$\\\\$; exec sleep 600" & wait'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
`;

test('an interrupt ends children and grandchildren, and nothing starts any more', async () => {
  const parent = spawn(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
  const grandchild = Number(line);
  process.kill(grandchild, 0);
  parent.kill('SIGINT');
  const [refusal] = await once(parent.stdout, 'data');
  assert.match(refusal, /is not started: everything is being ended/);
  const [code] = await once(parent, 'exit');
  assert.equal(code, 130);
  assert.throws(() => process.kill(grandchild, 0), { code: 'ESRCH' });
});
