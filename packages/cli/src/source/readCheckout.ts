import { runGit } from './runGit';
import { repositoryUrl } from './repositoryUrl';

/** What git says of the folder; fields that it cannot tell are absent. */
export interface Checkout {
  /** URL of the repository that it was cloned from. */
  repository?: string;
  revision?: string;
  /** When that was committed; ISO 8601. */
  revisedAt?: string;
  /** Commits that come before it, as far as the clone goes back. */
  ancestors: string[];
  /** Paths in the folder with changes that are not committed. */
  changed: string[];
  /** Name of whoever commits here. */
  actor?: string;
}

// Deployments are rarely that far apart, and beyond them the time decides.
const ANCESTORS = 1000;

const linesOf = (text: string | undefined) =>
  text ? text.split('\n').filter(Boolean) : [];

/** `XY path`, as `git status --porcelain` prints it. */
const pathsOf = (status: string | undefined) =>
  linesOf(status).map(line => line.slice(3));

export async function readCheckout(folder: string): Promise<Checkout> {
  const git = (...args: string[]) => runGit(folder, args);
  const [remote, commit, commits, status, actor] = await Promise.all([
    git('config', '--get', 'remote.origin.url'),
    git('show', '--no-patch', '--format=%H %cI', 'HEAD'),
    git('rev-list', `--max-count=${ANCESTORS}`, 'HEAD'),
    git('status', '--porcelain', '--', '.'),
    git('config', '--get', 'user.name'),
  ]);
  const repository = remote && repositoryUrl(remote);
  const [revision, revisedAt] = commit?.split(' ') ?? [];
  return {
    ...(repository && { repository }),
    ...(revision && { revision, revisedAt }),
    ...(actor && { actor }),
    ancestors: linesOf(commits).filter(id => id !== revision),
    changed: pathsOf(status),
  };
}
