/** `git@host:path`, which is no URL. */
const SCP = /^(?:[^@/]+@)?([^:/]+):(.+)$/;

const page = (host: string, path: string) =>
  `https://${host}/${path
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')}`;

/**
 * The address of a repository's page, from the address that git fetches from:
 * the form in which CI and Backstage name it. Undefined for what is no host,
 * such as a folder.
 */
export function repositoryUrl(remote: string): string | undefined {
  if (!remote.includes('://')) {
    const scp = SCP.exec(remote);
    return scp ? page(scp[1], scp[2]) : undefined;
  }
  if (!URL.canParse(remote)) {
    return undefined;
  }
  const { protocol, host, hostname, pathname } = new URL(remote);
  switch (protocol) {
    case 'https:':
    case 'http:':
      return page(host, pathname).replace('https:', protocol);
    case 'ssh:':
    case 'git:':
      return page(hostname, pathname);
    default:
      return undefined;
  }
}
