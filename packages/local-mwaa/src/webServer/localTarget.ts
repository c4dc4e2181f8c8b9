/**
 * Path and query of a URL that is on this host, to be redirected to; `/` for
 * everything else, so that nobody is led elsewhere.
 */
export function localTarget(
  url: string | null,
  host: string | undefined,
): string {
  try {
    const base = `http://${host}`;
    const { origin, pathname, search } = new URL(url ?? '/', base);
    // Two slashes would name another host.
    return origin === new URL(base).origin && !pathname.startsWith('//')
      ? pathname + search
      : '/';
  } catch {
    return '/';
  }
}
