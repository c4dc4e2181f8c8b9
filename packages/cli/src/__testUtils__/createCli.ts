import { randomUUID } from 'node:crypto';
import { MockDirectory } from '@backstage/backend-test-utils';
import { MwaaEnvironment, readMwaaConfig } from 'backstage-plugin-mwaa-node';
import {
  InMemoryAirflow,
  InMemoryBucketSettings,
  InMemoryDagBucket,
  InMemoryMwaaEnvironments,
  InMemoryTaskLogs,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
import { commands } from '../commands/commands';
import { definitions } from '../definitions';
import { run } from '../run';

/** A run of GitHub Actions on a protected branch. */
export const githubEnv = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_SHA: '1111111111111111111111111111111111111111',
  GITHUB_RUN_ID: '42',
  GITHUB_ACTOR: 'ada',
  GITHUB_REF_PROTECTED: 'true',
};

export interface CliRun {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** The command line over memory, in the folder `project` of a mock directory. */
export function createCli(
  root: MockDirectory,
  changes: Partial<MwaaEnvironment> = {},
) {
  const environments = [
    mwaaEnvironmentFixture(changes),
    mwaaEnvironmentFixture({
      name: 'analytics-prod',
      airflowVersion: '2.10.3',
      values: { bucket: 'orders-prod' },
    }),
  ];
  const buckets = new Map(
    environments.map(({ id, bucketName }) => [
      id,
      new InMemoryDagBucket(bucketName),
    ]),
  );
  const airflow = new InMemoryAirflow();
  const env: Record<string, string | undefined> = { ...githubEnv };
  const stop = new AbortController();

  const cli = {
    env,
    airflow,
    stop,
    bucket: buckets.get('analytics-dev')!,
    prodBucket: buckets.get('analytics-prod')!,
    isTTY: false,
    async run(...argv: string[]): Promise<CliRun> {
      const out: string[] = [];
      const err: string[] = [];
      const exitCode = await run({
        argv,
        env,
        cwd: root.resolve('project'),
        signal: stop.signal,
        stdout: { write: text => out.push(text), isTTY: cli.isTTY },
        stderr: { write: text => err.push(text), isTTY: cli.isTTY },
        load: async () => ({
          commands,
          now: () => new Date(),
          newId: randomUUID,
          connect: config => ({
            config: readMwaaConfig(config),
            environments: new InMemoryMwaaEnvironments(environments),
            dagBucket: ({ id }) => buckets.get(id)!,
            bucketSettings: () => new InMemoryBucketSettings(),
            airflow: () => airflow,
            taskLogs: new InMemoryTaskLogs(),
          }),
        }),
      });
      return { exitCode, stdout: out.join(''), stderr: err.join('') };
    },
    /** The same with --json, parsed. */
    async json(...argv: string[]) {
      const { stdout, ...rest } = await cli.run(...argv, '--json');
      const output = JSON.parse(stdout);
      requireDocumented(argv[0], Object.keys(output));
      return { ...rest, output };
    },
  };
  return cli;
}

/** Whoever reads the output relies on what the reference says of it. */
function requireDocumented(command: string, keys: string[]): void {
  const { output } = definitions.find(({ name }) => name === command)!;
  const known = [...Object.keys(output), 'warnings', 'error'];
  const unknown = keys.filter(key => !known.includes(key));
  if (unknown.length) {
    throw new Error(
      `The definition of ${command} does not say what these keys of its output hold: ${unknown.join(', ')}`,
    );
  }
}
