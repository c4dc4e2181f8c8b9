import { userInfo } from 'node:os';
import { InputError } from '@backstage/errors';
import { CiEnvironment } from './CiRun';
import { readCheckout } from './readCheckout';
import { readCiRun } from './readCiRun';
import { Source } from './Source';

/**
 * What the CI says of this run, and git where it says nothing.
 *
 * @param repository - says it where neither of them can
 * @throws InputError when nothing tells which repository it is
 */
export async function readSource(options: {
  folder: string;
  env: CiEnvironment;
  repository?: string;
}): Promise<Source> {
  const { folder, env } = options;
  const ci = readCiRun(env);
  if (ci && options.repository && options.repository !== ci.repository) {
    throw new InputError(
      `--repository is for where no CI is known, and this is a run of ${ci.repository}; leave it out`,
    );
  }
  const checkout = await readCheckout(folder);
  const repository =
    ci?.repository ?? options.repository ?? checkout.repository;
  if (!repository) {
    throw new InputError(
      `Nothing says which repository ${folder} is of: it has no git remote "origin" at a host, and no CI is known here. Name the repository with --repository <url>; what another one deployed is never replaced`,
    );
  }
  const revision = ci?.revision ?? checkout.revision;
  // Git knows the time of its own commit only.
  const revisedAt =
    ci?.revisedAt ??
    (revision === checkout.revision ? checkout.revisedAt : undefined);
  const actor = ci ? ci.actor : (checkout.actor ?? userInfo().username);
  return {
    repository,
    ...(revision && { revision }),
    ...(revisedAt && { revisedAt }),
    ...(actor && { actor }),
    ...(ci && { ci }),
    ancestors: checkout.ancestors,
    changed: ci ? [] : checkout.changed,
    requestedBy: ci ? ci.requestedBy : 'mwaa-dags outside of CI',
  };
}
