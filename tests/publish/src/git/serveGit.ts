import { spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { RequestHandler } from 'express';
import { gitEnvironment } from './gitEnvironment';
import { BareRepositories } from './BareRepositories';
import { sendCgiResponse } from './sendCgiResponse';

const SMART_HTTP =
  /^\/(.+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** Who asks for what; `token` is the password of HTTP Basic. */
export interface GitRequest {
  repository: string;
  write: boolean;
  token?: string;
}

/** The user's name, nothing for an anonymous read, or why not. */
export type GitAnswer =
  { user?: string } | { status: 401 | 403 | 404; message: string };

function basicPassword(header: string | undefined): string | undefined {
  const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

/**
 * Git's smart HTTP protocol by git's own `git http-backend`, run as CGI. Who
 * may do what is decided by `authorize`, as on a real host before git starts.
 */
export function serveGit(
  repositories: BareRepositories,
  authorize: (request: GitRequest) => GitAnswer,
): RequestHandler {
  return (req, res, next) => {
    const [, repository, operation] = SMART_HTTP.exec(req.path) ?? [];
    if (!operation) {
      next();
      return;
    }
    const answer = authorize({
      repository,
      write:
        operation === 'git-receive-pack' ||
        req.query.service === 'git-receive-pack',
      token: basicPassword(req.get('authorization')),
    });
    if ('status' in answer) {
      if (answer.status === 401) {
        res.set('WWW-Authenticate', 'Basic realm="Git"');
      }
      res.status(answer.status).type('text/plain').send(answer.message);
      return;
    }
    const git = spawn('git', ['http-backend'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...gitEnvironment(),
        GIT_PROJECT_ROOT: repositories.root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: req.get('git-protocol') ?? '',
        PATH_INFO: `/${repository}.git/${operation}`,
        REQUEST_METHOD: req.method,
        QUERY_STRING: new URL(req.url, 'http://git').search.slice(1),
        CONTENT_TYPE: req.get('content-type') ?? '',
        CONTENT_LENGTH: req.get('content-length') ?? '',
        HTTP_CONTENT_ENCODING: req.get('content-encoding') ?? '',
        REMOTE_ADDR: '127.0.0.1',
        ...(answer.user ? { REMOTE_USER: answer.user } : {}),
      },
    });
    git.once('error', next);
    Promise.all([
      pipeline(req, git.stdin),
      sendCgiResponse(git.stdout, res),
    ]).catch(next);
  };
}
