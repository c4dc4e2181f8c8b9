import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { Router } from 'express';
import { BareRepositories } from './git/BareRepositories';
import { GitAnswer, GitRequest, serveGit } from './git/serveGit';
import { GitHost } from './GitHost';

/** What differs between the hosts. */
export interface GitHostParts {
  /** Where the REST API lies, e.g. `/api/v4`. */
  apiPath: string;
  api: Router;
  /** Where a host has it. */
  graphql?: { path: string; router: Router };
  authorize(request: GitRequest): GitAnswer;
}

/** Serves a REST API and git over HTTP on one free port of 127.0.0.1. */
export async function startGitHost(
  parts: (git: BareRepositories, baseUrl: string) => GitHostParts,
): Promise<GitHost> {
  const folder = await mkdtemp(join(tmpdir(), 'git-host-'));
  const git = new BareRepositories(folder);
  const app = express();
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const baseUrl = `http://${host}`;
  const { apiPath, api, graphql, authorize } = parts(git, baseUrl);

  const changes: string[] = [];
  app.use((req, _res, next) => {
    const reads =
      req.method === 'GET' ||
      req.path === graphql?.path ||
      req.path.endsWith('/git-upload-pack');
    if (!reads) changes.push(`${req.method} ${req.path}`);
    next();
  });
  app.use(apiPath, express.json({ limit: '5mb' }), api);
  if (graphql) app.use(graphql.path, express.json(), graphql.router);
  app.use(serveGit(git, authorize));

  return {
    host,
    baseUrl,
    changes,
    integration: token => ({
      host,
      baseUrl,
      apiBaseUrl: `${baseUrl}${apiPath}`,
      token,
    }),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
