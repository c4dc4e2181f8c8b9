import { GitAnswer, GitRequest } from '../git/serveGit';
import { GitLabState } from './GitLabState';

/** Who may fetch and push, in GitLab's words. */
export function authorizeGit(
  state: GitLabState,
  request: GitRequest,
): GitAnswer {
  const { repository, write, token } = request;
  const account = token === undefined ? undefined : state.account(token);
  const project = state.project(repository);
  const isPublicRead = project?.visibility === 'public' && !write;
  if (!account) {
    return isPublicRead && token === undefined
      ? {}
      : { status: 401, message: 'HTTP Basic: Access denied.' };
  }
  if (!project) {
    return {
      status: 404,
      message:
        "The project you were looking for could not be found or you don't have permission to view it.",
    };
  }
  if (write && account.mayPush === false) {
    return {
      status: 403,
      message: 'You are not allowed to push code to this project.',
    };
  }
  return { user: account.login };
}
