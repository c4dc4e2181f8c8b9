import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubState } from './GitHubState';

/** The one GraphQL query of `publish:github:pull-request`: a branch, and whether it has a pull request. */
export function pullRequestQuery(state: GitHubState): Router {
  const router = PromiseRouter();
  router.post('/', async (req, res) => {
    const { owner, repo, head } = req.body.variables;
    const name = `${owner}/${repo}`;
    const repository = state.find(name);
    const branch = await state.git.resolve(name, `refs/heads/${head}`);
    const edges = repository?.pulls
      .filter(pull => pull.head.ref === head)
      .map(({ number, html_url: url }) => ({
        node: { id: String(number), number, url },
      }));
    const ref = branch ? { associatedPullRequests: { edges } } : null;
    res.json({ data: { repository: repository && { ref } } });
  });
  return router;
}
