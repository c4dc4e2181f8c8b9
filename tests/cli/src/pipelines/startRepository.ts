import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runDryRun, startBackend, wizardValues } from 'tests-template';
import { repositoryRoot } from '../repositoryRoot';
import { ProcessResult, runProcess } from '../runProcess';
import { packedCli } from '../tarball/packedCli';
import { Checkout, createCheckout } from './checkout';

/** A repository as the template makes it, on a machine of a CI. */
export interface PipelineRepository {
  home: string;
  aws: LocalMwaa;
  /** Text of every file, by path. */
  files: Record<string, string>;
  checkout: Checkout;
  bash(script: string, env: NodeJS.ProcessEnv): Promise<ProcessResult>;
  stop(): Promise<void>;
}

/**
 * Fills in the skeleton in a dry run of the template, with the packed command
 * line as the package of the pipelines, and commits it.
 */
export async function startRepository(): Promise<PipelineRepository> {
  const home = await mkdtemp(join(tmpdir(), 'mwaa-pipelines-'));
  const aws = await startLocalMwaa();
  const backendUrl = await startBackend(aws, undefined, {
    ci: {
      package: `file:${packedCli()}`,
      roleArn: 'arn:aws:iam::{accountId}:role/deploy-{dagId}',
      planRoleArn: 'arn:aws:iam::{accountId}:role/plan-{dagId}',
    },
  });
  const { files } = await runDryRun(backendUrl, {
    values: wizardValues(),
    user: 'user:default/ada',
  });
  await mkdir(join(home, 'bin'));
  await copyFile(
    join(repositoryRoot, 'tests/cli/src/pipelines/fakeGh.js'),
    join(home, 'bin/gh'),
  );
  await chmod(join(home, 'bin/gh'), 0o755);
  const checkout = await createCheckout(home);
  await checkout.commit(files);
  return {
    home,
    aws,
    files,
    checkout,
    // As both CIs call it: the first failure ends the script.
    bash: (script, env) =>
      runProcess('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: checkout.folder,
        env,
      }),
    async stop() {
      await aws.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
