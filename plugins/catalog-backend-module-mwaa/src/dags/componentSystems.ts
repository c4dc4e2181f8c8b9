import { RELATION_PART_OF } from '@backstage/catalog-model';
import { CatalogAccess } from './CatalogAccess';

// The catalog takes them in the body of one request.
const REFS_A_REQUEST = 500;

/** Full ref of the system of each of these components that has one. */
export async function componentSystems(
  components: Iterable<string>,
  { catalog, auth }: CatalogAccess,
): Promise<Map<string, string>> {
  const refs = [...new Set(components)];
  const systems = new Map<string, string>();
  for (let from = 0; from < refs.length; from += REFS_A_REQUEST) {
    const entityRefs = refs.slice(from, from + REFS_A_REQUEST);
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['relations'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    items.forEach((component, index) => {
      const system = component?.relations?.find(
        ({ type, targetRef }) =>
          type === RELATION_PART_OF && targetRef.startsWith('system:'),
      );
      if (system) systems.set(entityRefs[index], system.targetRef);
    });
  }
  return systems;
}
