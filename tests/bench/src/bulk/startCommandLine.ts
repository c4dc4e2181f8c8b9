import { existsSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { startMwaaApi } from 'local-mwaa';
import { BUCKET, keys } from './benchServers';
import { Peer } from './peers';
import { projectsOf } from './writeProjects';

const accountId = keys.accessKeyId;
const region = 'us-east-1';
const repository = 'https://git.example.org/team-orders/dags';

/**
 * The built command line, and an MWAA that has an environment for each of
 * these places in the bucket.
 */
export async function startCommandLine(options: {
  home: string;
  env: NodeJS.ProcessEnv;
  prefixes: readonly string[];
}): Promise<{ program: Peer; stop(): Promise<void> }> {
  const { home, env, prefixes } = options;
  const built = resolvePackagePath('tests-bench', '../../packages/cli');
  if (!existsSync(join(built, 'dist/main.js'))) {
    throw new Error('Run "yarn workspace mwaa-dags build" first.');
  }
  // A copy, so that it stays the same while somebody builds it anew.
  const cli = join(home, 'cli');
  for (const part of ['package.json', 'bin', 'dist']) {
    await cp(join(built, part), join(cli, part), { recursive: true });
  }
  const api = await startMwaaApi(
    {
      region,
      identities: [{ ...keys, accountId }],
      repositories: { bucket: BUCKET, accountId },
      environments: prefixes.map(name => ({
        name,
        accountId,
        airflowVersion: '3.0.6',
        environmentClass: 'mw1.2xlarge',
        status: 'AVAILABLE',
        bucket: BUCKET,
        dagS3Path: name,
        webserverAccessMode: 'PUBLIC_ONLY',
        createdAt: '2026-01-01T00:00:00Z',
      })),
    },
    0,
  );
  return {
    stop: api.stop,
    program: (folder, { endpoint, prefix }) => {
      const config = join(home, `${new URL(endpoint).port}-${prefix}.yaml`);
      const environments = [{ name: prefix, region, accountId }];
      const endpoints = { mwaa: api.endpoint, s3: endpoint };
      // YAML takes JSON.
      writeFileSync(
        config,
        JSON.stringify({ mwaa: { environments, endpoints } }),
      );
      return {
        file: process.execPath,
        args: [
          ...[join(cli, 'bin/mwaa-dags.js'), 'deploy'],
          ...['--all', projectsOf(folder), '--config', config],
          ...['--environment', prefix, '--repository', repository],
          '--allow-dirty',
        ],
        env,
      };
    },
  };
}
