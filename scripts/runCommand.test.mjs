import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { execute, runCommand } from './runCommand.mjs';

const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const options = { cwd: folder, env: process.env, log: join(folder, 'log') };

const isAlive = pid => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('gives output and exit code, and keeps the output in the log', async () => {
  const result = await execute(
    'sh',
    ['-c', 'echo out; echo err >&2; exit 3'],
    options,
  );
  assert.equal(result.code, 3);
  assert.match(result.output, /out/);
  assert.equal(readFileSync(options.log, 'utf8'), result.output);
});

test('a command that does not exist answers as in a shell', async () => {
  const { code, output } = await execute('no-such-command', [], options);
  assert.equal(code, 127);
  assert.match(output, /ENOENT/);
});

test('ends what the command left running', async () => {
  const { code, output } = await execute(
    'sh',
    ['-c', 'sleep 600 & echo $!'],
    options,
  );
  assert.equal(code, 0);
  assert.equal(isAlive(Number(output)), false);
});

test('ends a command that runs too long, with its children', async () => {
  const { code, output } = await execute(
    'sh',
    ['-c', 'sleep 600 & echo $!; wait'],
    { ...options, limitMs: 300 },
  );
  assert.equal(code, 124);
  assert.match(output, /Still running after 0\.3 s/);
  assert.equal(isAlive(Number.parseInt(output, 10)), false);
});

test('a failure names the step, the end of the output and what to do', async () => {
  const failing = runCommand(
    'Packages',
    'sh',
    ['-c', 'echo no space left on device; exit 1'],
    options,
  );
  await assert.rejects(failing, {
    name: 'ProblemError',
    step: 'Packages',
    what: /code 1:\n {2}no space left/,
    advice: /disk is full/,
  });
});

test('a log that cannot be written does not end the command', async () => {
  const { code, output } = await execute('sh', ['-c', 'echo out'], {
    ...options,
    // What a full disk answers to every write.
    log: '/dev/full',
  });
  assert.equal(code, 0);
  assert.equal(output, 'out\n');
});
