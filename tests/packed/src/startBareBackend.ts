import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

const features = [
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-catalog-backend-module-scaffolder-entity-model',
  '@backstage/plugin-scaffolder-backend',
  'backstage-plugin-scaffolder-backend-module-mwaa',
  'backstage-plugin-catalog-backend-module-mwaa',
  'backstage-plugin-mwaa-backend',
];

export interface BareBackend {
  url: string;
  /** A user token, as the browser gets it after signing in. */
  token(): Promise<string>;
  /** Everything the process has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

async function ready(url: string, child: ChildProcess, output: () => string) {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(
        `The bare backend ended before it was ready:\n${output()}`,
      );
    }
    const answer = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** Starts the project that `installBareBackend` made, with plain `node`. */
export async function startBareBackend(
  dir: string,
  port: number,
  config: object,
): Promise<BareBackend> {
  const url = `http://127.0.0.1:${port}`;
  await writeFile(
    join(dir, 'index.js'),
    [
      `const { createBackend } = require('@backstage/backend-defaults');`,
      `const backend = createBackend();`,
      ...features.map(name => `backend.add(import('${name}'));`),
      `backend.start();`,
    ].join('\n'),
  );
  await writeFile(join(dir, 'app-config.yaml'), stringify(config));
  const child = spawn(process.execPath, ['index.js'], {
    cwd: dir,
    env: { ...process.env, NODE_ENV: 'development', NODE_OPTIONS: '' },
  });
  let printed = '';
  child.stdout.on('data', chunk => (printed += chunk));
  child.stderr.on('data', chunk => (printed += chunk));
  const output = () => printed;
  await ready(url, child, output);
  return {
    url,
    output,
    async token() {
      const answer = await fetch(`${url}/api/auth/guest/refresh`, {
        method: 'POST',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      });
      const body = (await answer.json()) as {
        backstageIdentity: { token: string };
      };
      return body.backstageIdentity.token;
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
    },
  };
}
