import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitAccount } from '../GitHost';
import { creationProblem } from './creationProblem';
import { describeRepository } from './describeRepository';
import { GitHubState } from './GitHubState';
import { sendGitHubError } from './sendGitHubError';

/** The requests that change something: create, label, protect. */
export function createRepositoryRoutes(
  state: GitHubState,
  baseUrl: string,
): Router {
  const router = PromiseRouter();

  router.post(['/orgs/:org/repos', '/user/repos'], async (req, res) => {
    const account: GitAccount = res.locals.account;
    const owner = state.owner(req.params.org ?? account.login);
    if (!owner || (req.params.org && owner.type !== 'Organization')) {
      sendGitHubError(res, 404, 'Not Found');
      return;
    }
    const { name, description = null, private: isPrivate = false } = req.body;
    const problem = creationProblem(req.body, wanted =>
      Boolean(state.find(`${owner.login}/${wanted}`)),
    );
    if (problem) {
      sendGitHubError(res, 422, 'Repository creation failed.', [
        { resource: 'Repository', code: 'custom', ...problem },
      ]);
      return;
    }
    const created = await state.create({
      owner: owner.login,
      name,
      description,
      private: isPrivate,
    });
    res.status(201).json(await describeRepository(state, created, baseUrl));
  });

  router.put('/repos/:owner/:repo/topics', async (req, res) => {
    res.locals.repository.topics = req.body.names;
    res.json({ names: req.body.names });
  });

  router.put(
    '/repos/:owner/:repo/branches/:branch/protection',
    async (req, res) => {
      const { branch } = req.params;
      const { repository } = res.locals;
      const name = `${repository.owner}/${repository.name}`;
      if (!(await state.git.resolve(name, `refs/heads/${branch}`))) {
        sendGitHubError(res, 404, 'Branch not found');
        return;
      }
      repository.protectedBranches.push(branch);
      res.json({
        url: `${baseUrl}/api/v3${req.path}`,
        enforce_admins: { enabled: req.body.enforce_admins === true },
      });
    },
  );
  return router;
}
