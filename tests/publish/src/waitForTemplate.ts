import { setTimeout as sleep } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';

/** Resolves once the catalog has taken in the template. */
export async function waitForTemplate(
  backendUrl: string,
  templateRef: string,
): Promise<void> {
  const [, namespace, name] = /^template:(.+)\/(.+)$/.exec(templateRef) ?? [];
  const url = `${backendUrl}/api/catalog/entities/by-name/template/${namespace}/${name}`;
  const headers = { authorization: mockCredentials.user.header() };
  while ((await fetch(url, { headers })).status === 404) await sleep(100);
}
