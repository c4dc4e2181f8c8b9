import { setTimeout as sleep } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';

/** Resolves once the catalog has taken in the entities with these full refs. */
export async function waitForEntities(
  backendUrl: string,
  entityRefs: readonly string[],
): Promise<void> {
  const headers = { authorization: mockCredentials.user.header() };
  for (const entityRef of entityRefs) {
    const path = entityRef.replace(':', '/');
    const url = `${backendUrl}/api/catalog/entities/by-name/${path}`;
    while ((await fetch(url, { headers })).status === 404) await sleep(100);
  }
}
