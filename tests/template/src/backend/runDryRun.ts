import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { repositoryRoot } from '../repositoryRoot';

export interface DryRun {
  /** Text of every file in the workspace at the end, by path. */
  files: Record<string, string>;
  output: {
    links?: { title?: string; url?: string; entityRef?: string }[];
    text?: { title?: string; content?: string }[];
  };
  log: string;
}

function skeletonContents() {
  const folder = join(repositoryRoot, 'skeleton');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name);
      return {
        path: relative(repositoryRoot, path),
        base64Content: readFileSync(path).toString('base64'),
      };
    });
}

/**
 * What the template editor's dry run does, as the given user. Throws with the
 * answer's text if it is refused.
 */
export async function runDryRun(
  backendUrl: string,
  request: {
    values: object;
    user: string;
    /** File within the repository; the wizard unless given. */
    template?: string;
  },
): Promise<DryRun> {
  const { values, user, template = 'template.yaml' } = request;
  const response = await fetch(`${backendUrl}/api/scaffolder/v2/dry-run`, {
    method: 'POST',
    headers: {
      authorization: mockCredentials.user.header(user),
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      template: parse(readFileSync(join(repositoryRoot, template), 'utf8')),
      values,
      directoryContents: skeletonContents(),
    }),
  });
  if (!response.ok) {
    throw new Error(`${response.status}: ${await response.text()}`);
  }
  const { directoryContents, output, log } = (await response.json()) as {
    directoryContents: { path: string; base64Content: string }[];
    output: DryRun['output'];
    log: { body: { message: string } }[];
  };
  return {
    files: Object.fromEntries(
      directoryContents.map(({ path, base64Content }) => [
        path,
        Buffer.from(base64Content, 'base64').toString('utf8'),
      ]),
    ),
    output,
    log: log.map(({ body }) => body.message).join('\n'),
  };
}
