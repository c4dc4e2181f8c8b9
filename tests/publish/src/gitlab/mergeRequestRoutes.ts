import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitObjects, TreeEntry } from '../git/GitObjects';
import { GitLabState, MergeRequest } from './GitLabState';

interface CommitAction {
  action: 'create' | 'update';
  file_path: string;
  content: string;
  encoding: 'base64';
}

/** The requests of `publish:gitlab:merge-request`: a branch, a commit, the merge request. */
export function mergeRequestRoutes(
  state: GitLabState,
  baseUrl: string,
): Router {
  const router = PromiseRouter();
  const objects = new GitObjects(state.git);
  const project = '/projects/:id';

  router.use(project, (req, res, next) => {
    res.locals.name = state.fullPath(res.locals.project);
    if (req.method !== 'GET' && res.locals.account?.mayPush === false) {
      res.status(403).json({ message: '403 Forbidden' });
    } else {
      next();
    }
  });

  router.get(`${project}/repository/tree`, async (req, res) => {
    const { name } = res.locals;
    const commit = await state.git.resolve(name, String(req.query.ref));
    const files = commit ? await objects.files(name, commit) : [];
    res.json(
      files.map(({ path, mode, sha }) => ({
        id: sha,
        type: 'blob',
        path,
        mode,
      })),
    );
  });

  router.get(`${project}/repository/branches/:branch`, async (req, res) => {
    const { branch } = req.params;
    const { name } = res.locals;
    if (await state.git.resolve(name, `refs/heads/${branch}`)) {
      res.json({
        name: branch,
        web_url: `${baseUrl}/${name}/-/tree/${branch}`,
      });
    } else {
      res.status(404).json({ message: '404 Branch Not Found' });
    }
  });

  router.post(`${project}/repository/branches`, async (req, res) => {
    const { branch, ref } = { ...req.query, ...req.body };
    const { name } = res.locals;
    const commit = await state.git.resolve(name, `refs/heads/${ref}`);
    if (!commit) {
      res.status(400).json({ message: 'Invalid reference name' });
      return;
    }
    await objects.setBranch(name, branch, commit);
    res.status(201).json({ name: branch });
  });

  router.post(`${project}/repository/commits`, async (req, res) => {
    const { branch, commit_message: message } = req.body;
    const { name } = res.locals;
    const parent = await state.git.resolve(name, `refs/heads/${branch}`);
    const entries: TreeEntry[] = [];
    for (const action of req.body.actions as CommitAction[]) {
      const content = Buffer.from(action.content, action.encoding);
      const sha = await objects.blob(name, content);
      entries.push({ path: action.file_path, mode: '100644', sha });
    }
    const tree = await objects.tree(name, parent!, entries);
    const id = await objects.commit(name, tree, parent!, message);
    await objects.setBranch(name, branch, id);
    res.status(201).json({ id });
  });

  router.get(`${project}/merge_requests`, (req, res) => {
    const { source_branch: branch } = req.query;
    res.json(
      res.locals.project.mergeRequests.filter(
        (request: MergeRequest) => !branch || request.source_branch === branch,
      ),
    );
  });

  router.post(`${project}/merge_requests`, (req, res) => {
    const { mergeRequests } = res.locals.project;
    const iid = mergeRequests.length + 1;
    mergeRequests.push({
      ...req.body,
      iid,
      web_url: `${baseUrl}/${res.locals.name}/-/merge_requests/${iid}`,
    });
    res.status(201).json(mergeRequests.at(-1));
  });
  return router;
}
