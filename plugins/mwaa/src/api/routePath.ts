/** The path of a route of the backend; whatever the parts hold, each stays one part. */
export const routePath = (...parts: string[]): string =>
  parts.map(part => `/${encodeURIComponent(part)}`).join('');
