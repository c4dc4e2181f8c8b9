import { AirflowUnderTest } from './AirflowUnderTest';

async function post(url: string, body: object, authorization?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(authorization && { Authorization: authorization }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** Makes a connection as people do, by Airflow's own REST API. */
export async function addConnection(
  { server: { url, username, password }, major }: AirflowUnderTest,
  connection: object,
): Promise<void> {
  if (major === 2) {
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    await post(`${url}/api/v1/connections`, connection, `Basic ${basic}`);
    return;
  }
  const { access_token } = await post(`${url}/auth/token`, {
    username,
    password,
  });
  await post(`${url}/api/v2/connections`, connection, `Bearer ${access_token}`);
}
