import { ForwardedError, ServiceUnavailableError } from '@backstage/errors';
import { ownerOf } from 'backstage-plugin-mwaa-node/authorise';
import { GivenServices } from '../ApiServices';

const AT_ONCE = 200;

/**
 * The owner of each component that the catalog has, by full entity ref;
 * undefined of one without. Read as the plugin, so that a component which
 * somebody may not see is not taken for one that is gone.
 */
export async function componentOwners(
  refs: readonly string[],
  { auth, catalog }: Pick<GivenServices, 'auth' | 'catalog'>,
): Promise<Map<string, string | undefined>> {
  const owners = new Map<string, string | undefined>();
  const credentials = await auth.getOwnServiceCredentials();
  for (let from = 0; from < refs.length; from += AT_ONCE) {
    const entityRefs = refs.slice(from, from + AT_ONCE);
    let items: Awaited<ReturnType<typeof catalog.getEntitiesByRefs>>['items'];
    try {
      ({ items } = await catalog.getEntitiesByRefs(
        {
          entityRefs,
          fields: ['kind', 'metadata.namespace', 'metadata.name', 'spec.owner'],
        },
        { credentials },
      ));
    } catch (error) {
      throw new ServiceUnavailableError(
        'The catalog could not be asked for components; try again later',
        new ForwardedError('Catalog', error),
      );
    }
    items.forEach((entity, index) => {
      if (entity) owners.set(entityRefs[index], ownerOf(entity));
    });
  }
  return owners;
}
