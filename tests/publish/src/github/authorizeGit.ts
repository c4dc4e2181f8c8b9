import { GitAnswer, GitRequest } from '../git/serveGit';
import { GitHubState } from './GitHubState';

/** Who may fetch and push, in GitHub's words. */
export function authorizeGit(
  state: GitHubState,
  request: GitRequest,
): GitAnswer {
  const { repository, write, token } = request;
  const account = token === undefined ? undefined : state.account(token);
  if (token !== undefined && !account) {
    return { status: 401, message: 'Invalid username or token.' };
  }
  const found = state.find(repository);
  if (!account) {
    // Whether a private repository exists is not told to strangers.
    return found && !found.private && !write
      ? {}
      : { status: 401, message: 'Authentication required.' };
  }
  if (!found) return { status: 404, message: 'Repository not found.' };
  if (write && account.mayPush === false) {
    return {
      status: 403,
      message: 'Write access to repository not granted.',
    };
  }
  return { user: account.login };
}
