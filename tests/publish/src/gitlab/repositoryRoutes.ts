import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { describeProject } from './describeProject';
import { GitLabState } from './GitLabState';

/** The requests by which Backstage's URL reader reads files and trees. */
export function repositoryRoutes(state: GitLabState, baseUrl: string): Router {
  const router = PromiseRouter();

  router.get('/projects/:id', async (_req, res) => {
    res.json(await describeProject(state, res.locals.project, baseUrl));
  });

  router.get('/projects/:id/repository/files/:path/raw', async (req, res) => {
    const name = state.fullPath(res.locals.project);
    const commit = await state.git.resolve(name, String(req.query.ref));
    if (!commit) {
      res.status(404).json({ message: '404 Commit Not Found' });
      return;
    }
    const file = await state.git.readFile(name, commit, req.params.path);
    if (file) res.type('text/plain').send(file);
    else res.status(404).json({ message: '404 File Not Found' });
  });

  router.get('/projects/:id/repository/commits', async (req, res) => {
    const name = state.fullPath(res.locals.project);
    const commit = await state.git.resolve(name, String(req.query.ref_name));
    if (commit) res.json([{ id: commit, short_id: commit.slice(0, 8) }]);
    else res.status(404).json({ message: '404 Commit Not Found' });
  });

  router.get('/projects/:id/repository/archive', async (req, res) => {
    const name = state.fullPath(res.locals.project);
    const ref = String(req.query.sha);
    const path = req.query.path ? String(req.query.path) : undefined;
    const commit = await state.git.resolve(name, ref);
    const prefix = `${res.locals.project.path}-${ref}-${commit}`;
    const archive =
      commit && (await state.git.archive(name, commit, prefix, path));
    if (archive) res.type('application/x-gzip').send(archive);
    else res.status(404).json({ message: '404 File Not Found' });
  });
  return router;
}
