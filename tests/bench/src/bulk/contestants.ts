import { Peer, peers } from './peers';

/** What all others are set against. */
export const OURS = 'mwaa-node';

/** The command line, which begins with `dag.yaml` and not with finished files. */
export const COMMAND_LINE = 'mwaa-dags deploy --all';

/** Whoever brings a tree into a bucket, each as a process of its own. */
export function contestants(options: {
  env: NodeJS.ProcessEnv;
  /** The bundle of our side. */
  entry: string;
  commandLine: Peer;
}): Record<string, Peer> {
  const { env, entry, commandLine } = options;
  return {
    [OURS]: (folder, { endpoint, bucket, prefix }) => ({
      file: process.execPath,
      args: [entry, folder, endpoint, bucket, prefix],
      env,
    }),
    [COMMAND_LINE]: commandLine,
    ...peers(env),
  };
}
