import { RequestHandler, Router } from 'express';
import { GitHost, GitHostOptions } from '../GitHost';
import { startGitHost } from '../startGitHost';
import { authorizeGit } from './authorizeGit';
import { GitLabState } from './GitLabState';
import { mergeRequestRoutes } from './mergeRequestRoutes';
import { projectRoutes } from './projectRoutes';
import { repositoryRoutes } from './repositoryRoutes';

function authenticate(state: GitLabState): RequestHandler {
  return (req, res, next) => {
    const bearer = /^bearer (.+)$/i.exec(req.get('authorization') ?? '')?.[1];
    const token = req.get('private-token') ?? bearer;
    res.locals.account = token && state.account(token);
    if (res.locals.account || (!token && req.method === 'GET')) next();
    else res.status(401).json({ message: '401 Unauthorized' });
  };
}

function findProject(state: GitLabState): RequestHandler {
  return (req, res, next) => {
    const project = state.project(req.params.id);
    if (!project || (project.visibility !== 'public' && !res.locals.account)) {
      res.status(404).json({ message: '404 Project Not Found' });
      return;
    }
    res.locals.project = project;
    next();
  };
}

/**
 * A stand-in for a GitLab server: the part of its REST API that
 * `publish:gitlab`, `publish:gitlab:merge-request` and Backstage's URL reader
 * call, and git over HTTP.
 */
export function startGitLab(options: GitHostOptions): Promise<GitHost> {
  return startGitHost((git, baseUrl) => {
    const state = new GitLabState(options, git);
    const api = Router();
    api.use(authenticate(state));
    api.use('/projects/:id', findProject(state));
    api.use(projectRoutes(state, baseUrl));
    api.use(repositoryRoutes(state, baseUrl));
    api.use(mergeRequestRoutes(state, baseUrl));
    api.use((_req, res) => res.status(404).json({ error: '404 Not Found' }));
    return {
      apiPath: '/api/v4',
      api,
      authorize: request => authorizeGit(state, request),
    };
  });
}
