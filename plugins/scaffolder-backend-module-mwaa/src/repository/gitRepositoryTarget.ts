import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { parseRepoUrl } from '@backstage/plugin-scaffolder-node';
import { RepositoryTarget } from './RepositoryTarget';

const DEFAULT_BRANCH = 'main';

/**
 * The addresses that the official publish actions will give the repository.
 * InputError when the URL is none, or its host is not configured as the kind
 * of host that was chosen.
 */
export function gitRepositoryTarget(
  publish: 'github' | 'gitlab',
  repoUrl: string,
  integrations: ScmIntegrations,
): RepositoryTarget & { specificationUrl: string } {
  const { host, owner, repo } = parseRepoUrl(repoUrl, integrations);
  const type = integrations.byHost(host)?.type;
  if (type !== publish) {
    throw new InputError(
      `${host} is configured as ${type}, but ${publish} was chosen`,
    );
  }
  if (!owner) {
    throw new InputError(`names no owner: ${repoUrl}`);
  }
  const base =
    integrations.gitlab.byHost(host)?.config.baseUrl ?? `https://${host}`;
  const url = `${base.replace(/\/+$/, '')}/${owner}/${repo}`;
  const pages = `${url}${publish === 'gitlab' ? '/-' : ''}`;
  const files = `${pages}/blob/${DEFAULT_BRANCH}`;
  return {
    publish,
    url,
    catalogInfoUrl: `${files}/catalog-info.yaml`,
    treeUrl: `${pages}/tree/${DEFAULT_BRANCH}`,
    specificationUrl: `${files}/dag.yaml`,
    defaultBranch: DEFAULT_BRANCH,
  };
}
