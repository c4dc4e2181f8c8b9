/**
 * Base URL of the web server with this host name, without a slash at its end.
 *
 * @param base - below which web servers are by name, instead of by HTTPS
 */
export const webServerUrl = (hostname: string, base?: string): string =>
  base ? `${base}/${hostname}` : `https://${hostname}`;
