import { mockCredentials } from '@backstage/backend-test-utils';

async function milliseconds(url: string, person: number): Promise<number> {
  const begin = performance.now();
  const response = await fetch(url, {
    headers: {
      authorization: mockCredentials.user.header(`user:default/u${person}`),
    },
  });
  const text = await response.text();
  if (response.status !== 200) {
    throw new Error(`${url} answered ${response.status}: ${text}`);
  }
  return performance.now() - begin;
}

/** What the page of a DAG asks for at once: its state and its runs. How long each took. */
export const loadPage = (url: string, dagId: string, person: number) =>
  Promise.all(
    ['', '/runs?limit=25'].map(path =>
      milliseconds(
        `${url}/environments/analytics-dev/dags/${dagId}${path}`,
        person,
      ),
    ),
  );
