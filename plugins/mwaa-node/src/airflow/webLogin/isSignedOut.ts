/**
 * Whether the web server does not take the session: a 401, a way to the page
 * for signing in, or, in 3.x, a 403 about the token itself.
 */
export const isSignedOut = ({
  status,
  text,
}: {
  status: number;
  text: string;
}): boolean =>
  status === 401 ||
  (status >= 300 && status < 400) ||
  (status === 403 && /\b(JWT|token)\b/i.test(text));
