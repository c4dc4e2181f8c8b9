import { ScmIntegrations } from '@backstage/integration';
import { StandingRepository } from './standingRepository';

/**
 * The repository that a file at the top of its default branch belongs to; the
 * other way round than `gitRepositoryTarget`. Undefined for what is no such
 * file, or on no GitHub or GitLab that is configured.
 *
 * @param fileUrl - `https://{host}/{owner}/{repo}/blob/{branch}/{file}`, on
 *   GitLab with `/-/blob/`; the catalog writes `tree` for `blob` on GitHub
 */
export function gitRepositoryOf(
  fileUrl: string,
  integrations: ScmIntegrations,
): StandingRepository | undefined {
  const type = URL.canParse(fileUrl) && integrations.byUrl(fileUrl)?.type;
  if (type !== 'github' && type !== 'gitlab') {
    return undefined;
  }
  const pages = type === 'gitlab' ? '/-' : '';
  const [, url, below] =
    /^(.+?)\/(?:-\/)?(?:blob|tree)\/(.+)$/.exec(fileUrl) ?? [];
  const [branch, file, ...deeper] = below?.split('/') ?? [];
  if (!branch || !file || deeper.length) {
    return undefined;
  }
  const base =
    (type === 'gitlab' && integrations.gitlab.byUrl(fileUrl)?.config.baseUrl) ||
    new URL(fileUrl).origin;
  const path = url.slice(base.replace(/\/+$/, '').length + 1).split('/');
  const repo = path.pop();
  const owner = path.join('/');
  if (!repo || !owner) {
    return undefined;
  }
  const query = new URLSearchParams({
    owner: decodeURIComponent(owner),
    repo: decodeURIComponent(repo),
  });
  return {
    publish: type,
    url,
    catalogInfoUrl: `${url}${pages}/blob/${branch}/${file}`,
    treeUrl: `${url}${pages}/tree/${branch}`,
    defaultBranch: decodeURIComponent(branch),
    repoUrl: `${new URL(fileUrl).host}?${query}`,
  };
}
