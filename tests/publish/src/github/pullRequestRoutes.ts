import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitObjects } from '../git/GitObjects';
import { GitHubState } from './GitHubState';
import { sendGitHubError } from './sendGitHubError';

/** The requests of `publish:github:pull-request`: objects, a branch, the pull request. */
export function pullRequestRoutes(state: GitHubState, baseUrl: string): Router {
  const router = PromiseRouter();
  const objects = new GitObjects(state.git);
  const repo = '/repos/:owner/:repo';

  router.use(repo, (req, res, next) => {
    res.locals.name = `${req.params.owner}/${req.params.repo}`;
    if (req.method !== 'GET' && res.locals.account?.mayPush === false) {
      sendGitHubError(
        res,
        403,
        'Resource not accessible by personal access token',
      );
    } else {
      next();
    }
  });

  router.get(`${repo}/commits`, async (req, res) => {
    const { name } = res.locals;
    const sha = await state.git.resolve(name, String(req.query.sha));
    const tree = await state.git.treeOf(name, String(sha));
    res.json(sha ? [{ sha, commit: { tree: { sha: tree } } }] : []);
  });

  router.post(`${repo}/git/blobs`, async (req, res) => {
    const { content, encoding } = req.body;
    const body = Buffer.from(content, encoding);
    res.status(201).json({ sha: await objects.blob(res.locals.name, body) });
  });

  router.post(`${repo}/git/trees`, async (req, res) => {
    const { base_tree: base, tree } = req.body;
    const sha = await objects.tree(res.locals.name, base, tree);
    res.status(201).json({ sha });
  });

  router.post(`${repo}/git/commits`, async (req, res) => {
    const { message, tree, parents } = req.body;
    const sha = await objects.commit(
      res.locals.name,
      tree,
      parents[0],
      message,
    );
    res.status(201).json({ sha });
  });

  router.post(`${repo}/git/refs`, async (req, res) => {
    const { ref, sha } = req.body;
    const branch = ref.replace('refs/heads/', '');
    await objects.setBranch(res.locals.name, branch, sha);
    res.status(201).json({ ref });
  });

  // The client writes the slash in `heads/main` as %2F.
  router.patch(`${repo}/git/refs/:ref`, async (req, res) => {
    const branch = req.params.ref.replace('heads/', '');
    await objects.setBranch(res.locals.name, branch, req.body.sha);
    res.json({ ref: `refs/heads/${branch}` });
  });

  router.get(`${repo}/pulls`, (_req, res) => {
    res.json(res.locals.repository.pulls);
  });

  router.post(`${repo}/pulls`, (req, res) => {
    const { pulls } = res.locals.repository;
    const number = pulls.length + 1;
    const { title, body, head, base } = req.body;
    pulls.push({
      number,
      title,
      body,
      head: { ref: head.split(':').at(-1) },
      base: { ref: base },
      html_url: `${baseUrl}/${res.locals.name}/pull/${number}`,
    });
    res.status(201).json(pulls.at(-1));
  });

  router.patch(`${repo}/pulls/:number`, (req, res) => {
    const pull = res.locals.repository.pulls[Number(req.params.number) - 1];
    res.json(
      Object.assign(pull, { title: req.body.title, body: req.body.body }),
    );
  });
  return router;
}
