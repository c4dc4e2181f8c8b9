/**
 * Whether a `Host` header is a name of this machine: the browser of somebody
 * whose page has a stranger's name pointed here says that name.
 */
export const isLocalHost = (host: string | undefined): boolean =>
  /^(?:127\.0\.0\.1|\[::1\]|(?:[\w-]+\.)*localhost)(?::\d+)?$/i.test(
    host ?? '',
  );
