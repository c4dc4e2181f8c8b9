import { RequestHandler, Router } from 'express';
import { GitHost, GitHostOptions } from '../GitHost';
import { startGitHost } from '../startGitHost';
import { authorizeGit } from './authorizeGit';
import { pullRequestQuery } from './pullRequestQuery';
import { pullRequestRoutes } from './pullRequestRoutes';
import { createRepositoryRoutes } from './createRepositoryRoutes';
import { GitHubState } from './GitHubState';
import { readRepositoryRoutes } from './readRepositoryRoutes';
import { sendGitHubError } from './sendGitHubError';

function authenticate(state: GitHubState): RequestHandler {
  return (req, res, next) => {
    const header = req.get('authorization') ?? '';
    const token = /^(?:token|bearer) (.+)$/i.exec(header)?.[1];
    res.locals.account = token && state.account(token);
    if (token && !res.locals.account) {
      sendGitHubError(res, 401, 'Bad credentials');
    } else if (!token && req.method !== 'GET') {
      sendGitHubError(res, 401, 'Requires authentication');
    } else {
      next();
    }
  };
}

function findRepository(state: GitHubState): RequestHandler {
  return (req, res, next) => {
    const repository = state.find(`${req.params.owner}/${req.params.repo}`);
    if (!repository || (repository.private && !res.locals.account)) {
      sendGitHubError(res, 404, 'Not Found');
      return;
    }
    res.locals.repository = repository;
    next();
  };
}

/**
 * A stand-in for a GitHub Enterprise Server: the part of its REST API that
 * `publish:github`, `publish:github:pull-request` and Backstage's URL reader
 * call, and git over HTTP.
 */
export function startGitHub(options: GitHostOptions): Promise<GitHost> {
  return startGitHost((git, baseUrl) => {
    const state = new GitHubState(options, git);
    const api = Router();
    api.use(authenticate(state));
    api.use('/repos/:owner/:repo', findRepository(state));
    api.use(createRepositoryRoutes(state, baseUrl));
    api.use(readRepositoryRoutes(state, baseUrl));
    api.use(pullRequestRoutes(state, baseUrl));
    api.use((_req, res) => sendGitHubError(res, 404, 'Not Found'));
    const graphql = Router();
    graphql.use(authenticate(state));
    graphql.use(pullRequestQuery(state));
    return {
      apiPath: '/api/v3',
      api,
      graphql: { path: '/api/graphql', router: graphql },
      authorize: request => authorizeGit(state, request),
    };
  });
}
