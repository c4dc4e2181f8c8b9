import { keys } from './benchServers';
import { Peer, peers } from './peers';

/** What all others are set against. */
export const OURS = 'mwaa-node';

/** Whoever brings a tree into a bucket, each as a process of its own. */
export function contestants(options: {
  /** Their home. */
  home: string;
  /** The bundle of our side. */
  entry: string;
}): Record<string, Peer> {
  const { home, entry } = options;
  const theirs = peers(home, keys);
  return {
    [OURS]: (folder, { endpoint, bucket, prefix }) => ({
      file: process.execPath,
      args: [entry, folder, endpoint, bucket, prefix],
      env: theirs['aws s3 sync'](folder, { endpoint, bucket, prefix }).env,
    }),
    ...theirs,
  };
}

/** A contestant's name as part of a key. */
export const slug = (name: string) => name.replaceAll(/\W+/g, '-');
