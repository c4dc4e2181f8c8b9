import { LocalAirflow } from '../environments/LocalAws';
import { airflowAuthorization } from '../mwaa/airflowAuthorization';

const patienceMs = 10_000;

/** What a browser would send back of the cookies that were set. */
const sent = (response: Response) =>
  response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ');

/** Signs in by the form, the only way to a session of 2.x. */
async function formSession(
  { url, username, password }: LocalAirflow,
  signal: AbortSignal,
) {
  const form = await fetch(`${url}/login/`, { signal });
  const [, token] =
    /name="csrf_token"[^>]* value="([^"]+)"/.exec(await form.text()) ?? [];
  if (!token) {
    throw new Error(`${url}/login/ answered ${form.status} without a form`);
  }
  const answer = await fetch(`${url}/login/`, {
    method: 'POST',
    body: new URLSearchParams({ username, password, csrf_token: token }),
    headers: { cookie: sent(form) },
    redirect: 'manual',
    signal,
  });
  const session = answer.headers
    .getSetCookie()
    .find(cookie => cookie.startsWith('session='));
  if (answer.status !== 302 || !session) {
    throw new Error(`${url}/login/ answered ${answer.status} to the sign-in`);
  }
  return session;
}

/**
 * Signs in to Airflow and answers with the cookie that its pages look for, as
 * a `Set-Cookie` header: `session` (2.x), or `_token`, which is the token of
 * the REST API as well (3.x).
 */
export async function sessionCookie(
  airflow: LocalAirflow,
  airflowVersion: string,
): Promise<string> {
  const signal = AbortSignal.timeout(patienceMs);
  if (airflowVersion.startsWith('2.')) {
    return formSession(airflow, signal);
  }
  const authorization = await airflowAuthorization(
    airflow,
    airflowVersion,
    signal,
  );
  // Not HttpOnly: the pages of 3.0 read it.
  return `_token=${authorization.replace('Bearer ', '')}; Path=/; SameSite=Lax`;
}
