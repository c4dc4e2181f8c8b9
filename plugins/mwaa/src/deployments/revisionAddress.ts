import { DeployedDag } from 'backstage-plugin-mwaa-common';

/** How hosts show a revision of a repository. */
const hosts: readonly [RegExp, string][] = [
  [/^https:\/\/(www\.)?github\./, '/commit/'],
  [/^https:\/\/[^/]*gitlab\b/, '/-/commit/'],
  [/^https:\/\/bitbucket\./, '/commits/'],
];

/** Where a browser shows the deployed revision; undefined on hosts that are not known, or none. */
export function revisionAddress({
  repository,
  revision,
}: DeployedDag): string | undefined {
  if (!repository || !revision) return undefined;
  const host = hosts.find(([pattern]) => pattern.test(repository));
  const base = repository.replace(/(\.git)?\/?$/, '');
  return host && `${base}${host[1]}${encodeURIComponent(revision)}`;
}
