import { userInfo } from 'node:os';
import { InputError } from '@backstage/errors';
import { CiEnvironment, CiRun } from './CiRun';
import { readCiRun } from './readCiRun';
import { Commits, readCommits } from './readCommits';
import { readWorkingCopy } from './readWorkingCopy';
import { Source } from './Source';

interface SourceRequest {
  folder: string;
  env: CiEnvironment;
  /** Says it where neither CI nor git can. */
  repository?: string;
}

/**
 * What the CI says of this run, and git where it says nothing. InputError
 * when nothing tells which repository it is.
 */
export async function readSource(request: SourceRequest): Promise<Source> {
  const ci = readCiRun(request.env);
  const commits = await readCommits(request.folder);
  return ci
    ? sourceInCi(ci, commits, request)
    : sourceOutsideCi(commits, request);
}

function sourceInCi(
  ci: CiRun,
  commits: Commits,
  { repository }: SourceRequest,
): Source {
  if (repository && repository !== ci.repository) {
    throw new InputError(
      `--repository is for where no CI is known, and this is a run of ${ci.repository}; leave it out`,
    );
  }
  // Git knows the time of its own commit only.
  const revisedAt =
    ci.revisedAt ??
    (ci.revision === commits.revision ? commits.revisedAt : undefined);
  return {
    ci,
    repository: ci.repository,
    revision: ci.revision,
    ...(revisedAt && { revisedAt }),
    ...(ci.actor && { actor: ci.actor }),
    ancestors: commits.ancestors,
    changed: [],
    requestedBy: ci.requestedBy,
  };
}

async function sourceOutsideCi(
  commits: Commits,
  request: SourceRequest,
): Promise<Source> {
  const { folder } = request;
  const copy = await readWorkingCopy(folder);
  const repository = request.repository ?? copy.repository;
  if (!repository) {
    throw new InputError(
      `Nothing says which repository ${folder} is of: it has no git remote "origin" at a host, and no CI is known here. Name the repository with --repository <url>; what another one deployed is never replaced`,
    );
  }
  return {
    repository,
    ...commits,
    changed: copy.changed,
    actor: copy.actor ?? userInfo().username,
    requestedBy: 'mwaa-dags outside of CI',
  };
}
