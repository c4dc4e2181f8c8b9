import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitAccount } from '../GitHost';
import { describeProject } from './describeProject';
import { GitLabState } from './GitLabState';

const PATH = /^[a-zA-Z0-9_.][\w.-]*$/;

/** What `publish:gitlab` asks: where may I create, does it exist, create. */
export function projectRoutes(state: GitLabState, baseUrl: string): Router {
  const router = PromiseRouter();

  router.get('/namespaces/:id', async (req, res) => {
    const namespace = state.namespace(req.params.id);
    if (namespace) res.json(namespace);
    else res.status(404).json({ message: '404 Namespace Not Found' });
  });

  router.get('/user', async (_req, res) => {
    const { login }: GitAccount = res.locals.account;
    res.json({ id: state.namespace(login)!.id, username: login, name: login });
  });

  router.get('/:kind(groups|users)/:id/projects', async (req, res) => {
    const kind = req.params.kind === 'groups' ? 'group' : 'user';
    const namespace = state.namespace(req.params.id);
    if (namespace?.kind !== kind) {
      const name = kind === 'group' ? 'Group' : 'User';
      res.status(404).json({ message: `404 ${name} Not Found` });
      return;
    }
    const search = String(req.query.search ?? '').toLowerCase();
    const found = state
      .projectsOf(namespace)
      .filter(({ path, name }) =>
        [path, name].some(text => text.toLowerCase().includes(search)),
      );
    res.json(
      await Promise.all(
        found.map(project => describeProject(state, project, baseUrl)),
      ),
    );
  });

  router.post('/projects', async (req, res) => {
    const {
      namespace_id: namespaceId,
      path,
      visibility = 'private',
    } = req.body;
    const { name = path, topics = [] } = req.body;
    const namespace = state.namespace(String(namespaceId));
    if (!namespace) {
      res.status(400).json({ message: { namespace: ['is not valid'] } });
      return;
    }
    if (typeof path !== 'string' || !PATH.test(path)) {
      res.status(400).json({
        message: {
          path: [
            "can contain only letters, digits, '_', '-' and '.'. Cannot start with '-', end in '.git' or end in '.atom'",
          ],
        },
      });
      return;
    }
    if (state.project(`${namespace.full_path}/${path}`)) {
      res.status(400).json({
        message: {
          name: ['has already been taken'],
          path: ['has already been taken'],
          'project_namespace.name': ['has already been taken'],
        },
      });
      return;
    }
    const project = { namespace, path, name, visibility, topics };
    const created = await state.create(project);
    res.status(201).json(await describeProject(state, created, baseUrl));
  });
  return router;
}
