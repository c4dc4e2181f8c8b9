import { LocalAirflow } from '../environments/LocalAws';

/** The header with which the web server of this version takes a request. */
export async function airflowAuthorization(
  { url, username, password }: LocalAirflow,
  airflowVersion: string,
  signal: AbortSignal,
): Promise<string> {
  if (airflowVersion.startsWith('2.')) {
    const pair = Buffer.from(`${username}:${password}`).toString('base64');
    return `Basic ${pair}`;
  }
  const response = await fetch(`${url}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
    signal,
  });
  if (!response.ok) {
    throw new Error(`${url}/auth/token answered ${response.status}`);
  }
  const { access_token: token } = (await response.json()) as {
    access_token: string;
  };
  return `Bearer ${token}`;
}
