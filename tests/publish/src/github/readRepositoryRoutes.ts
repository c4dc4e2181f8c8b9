import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { describeRepository } from './describeRepository';
import { GitHubState } from './GitHubState';
import { sendGitHubError } from './sendGitHubError';

/** The requests by which Backstage's URL reader reads files and trees. */
export function readRepositoryRoutes(
  state: GitHubState,
  baseUrl: string,
): Router {
  const router = PromiseRouter();

  router.get('/users/:login', async (req, res) => {
    const owner = state.owner(req.params.login);
    if (owner) res.json(owner);
    else sendGitHubError(res, 404, 'Not Found');
  });

  router.get('/repos/:owner/:repo', async (_req, res) => {
    const { repository, account } = res.locals;
    res.json({
      ...(await describeRepository(state, repository, baseUrl)),
      ...(account && {
        permissions: { pull: true, push: account.mayPush !== false },
      }),
    });
  });

  router.get('/repos/:owner/:repo/contents/:path(*)', async (req, res) => {
    const { repository } = res.locals;
    const name = `${repository.owner}/${repository.name}`;
    if (!(await state.git.defaultBranch(name))) {
      sendGitHubError(res, 404, 'This repository is empty.');
      return;
    }
    const ref = String(req.query.ref);
    const commit = await state.git.resolve(name, ref);
    if (!commit) {
      sendGitHubError(res, 404, `No commit found for the ref ${ref}`);
      return;
    }
    const file = await state.git.readFile(name, commit, req.params.path);
    if (file) res.type('application/vnd.github.v3.raw').send(file);
    else sendGitHubError(res, 404, 'Not Found');
  });

  router.get('/repos/:owner/:repo/commits/:ref/status', async (req, res) => {
    const { repository } = res.locals;
    const name = `${repository.owner}/${repository.name}`;
    const commit = await state.git.resolve(name, req.params.ref);
    if (!commit) {
      sendGitHubError(res, 422, `No commit found for SHA: ${req.params.ref}`);
      return;
    }
    res.json({
      state: 'pending',
      sha: commit,
      repository: await describeRepository(state, repository, baseUrl),
    });
  });

  router.get('/repos/:owner/:repo/tarball/:ref', async (req, res) => {
    const { repository } = res.locals;
    const name = `${repository.owner}/${repository.name}`;
    const commit = await state.git.resolve(name, req.params.ref);
    if (!commit) {
      sendGitHubError(res, 404, 'Not Found');
      return;
    }
    const prefix = `${name.replace('/', '-')}-${commit.slice(0, 7)}`;
    res
      .type('application/x-gzip')
      .send(await state.git.archive(name, commit, prefix));
  });
  return router;
}
