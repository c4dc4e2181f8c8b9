import { runGit } from './runGit';

/** The commit that is checked out, as far as git can tell. */
export interface Commits {
  revision?: string;
  /** When it was committed; ISO 8601, UTC. */
  revisedAt?: string;
  /** Commits that come before it, as far as the clone goes back. */
  ancestors: string[];
}

// Deployments are rarely that far apart, and beyond them the time decides.
const LOOKED_AT = 1000;

/** One line for each commit, the newest first: seconds since 1970, and id. */
export async function readCommits(folder: string): Promise<Commits> {
  const list = await runGit(folder, [
    'rev-list',
    '--timestamp',
    `--max-count=${LOOKED_AT}`,
    'HEAD',
  ]);
  if (!list) {
    return { ancestors: [] };
  }
  const commits = list.split('\n').map(line => line.split(' '));
  const [[seconds, revision]] = commits;
  return {
    revision,
    revisedAt: new Date(Number(seconds) * 1000).toISOString(),
    ancestors: commits.slice(1).map(([, id]) => id),
  };
}
