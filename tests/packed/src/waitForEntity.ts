import { BareBackend } from './startBareBackend';

interface EntityAnswer {
  metadata: { annotations?: Record<string, string> };
}

/** The entity, as soon as the catalog has it. `path`: `kind/namespace/name`. */
export async function waitForEntity(
  backend: BareBackend,
  path: string,
): Promise<EntityAnswer> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(
      `${backend.url}/api/catalog/entities/by-name/${path}`,
      { headers: { authorization: `Bearer ${await backend.token()}` } },
    );
    if (answer.ok) return (await answer.json()) as EntityAnswer;
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog has no ${path} after a minute. The backend said:\n${backend.output()}`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}
