import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

export interface BenchBackend {
  url: string;
  /** Resident memory now in MB, and processor time until now in ms. */
  use(): Promise<{ memory: number; processor: number }>;
  stop(): Promise<void>;
}

/** What the backend tells next; Backstage sends messages of its own. */
async function nextFigures<T>(child: ChildProcess): Promise<T> {
  for (;;) {
    const [message] = await once(child, 'message');
    if (message.figures) return message.figures;
  }
}

/** A backend in a process of its own, so that its memory is its own as well. */
export async function startBackend(config: object): Promise<BenchBackend> {
  const file = join(
    resolvePackagePath('tests-bench'),
    'src/load/backendProcess.ts',
  );
  const child = fork(file, {
    execArgv: ['--require', '@backstage/cli/config/nodeTransform.cjs'],
    env: { ...process.env, BENCH_CONFIG: JSON.stringify(config) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The backend ended with ${code} before it answered`);
  });
  const { port } = await Promise.race([
    nextFigures<{ port: number }>(child),
    ended,
  ]);
  ended.catch(() => {});
  return {
    url: `http://127.0.0.1:${port}/api/mwaa`,
    use: async () => {
      const figures = nextFigures<{ memory: number; processor: number }>(child);
      child.send('use');
      return figures;
    },
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}
