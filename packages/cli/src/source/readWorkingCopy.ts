import { repositoryUrl } from './repositoryUrl';
import { runGit } from './runGit';

/** What git says of a checkout besides its commits. */
export interface WorkingCopy {
  /** URL of the repository that it was cloned from; absent where that is no host. */
  repository?: string;
  /** Paths in the folder with changes that are not committed. */
  changed: string[];
  /** Name of whoever commits here. */
  actor?: string;
}

/** Of each line of `git status --porcelain`, which are `XY path`. */
const pathsOf = (status: string | undefined) =>
  (status ?? '')
    .split('\n')
    .filter(Boolean)
    .map(line => line.slice(3));

export async function readWorkingCopy(folder: string): Promise<WorkingCopy> {
  const [remote, status, actor] = await Promise.all([
    runGit(folder, ['config', '--get', 'remote.origin.url']),
    runGit(folder, ['status', '--porcelain', '--', '.']),
    runGit(folder, ['config', '--get', 'user.name']),
  ]);
  const repository = remote && repositoryUrl(remote);
  return {
    ...(repository && { repository }),
    ...(actor && { actor }),
    changed: pathsOf(status),
  };
}
