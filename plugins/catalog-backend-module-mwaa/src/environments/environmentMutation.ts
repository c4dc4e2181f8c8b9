import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

interface ReadEnvironments {
  entities: DeferredEntity[];
  failures: { id: string; error: Error }[];
  locationKey: string;
}

/**
 * What the catalog is told. An environment that cannot be read this time
 * (network, throttling, a missing permission) keeps its last known entity,
 * across restarts too: then nothing is replaced, only added or updated.
 * An environment that MWAA says does not exist is no such case.
 */
export function environmentMutation({
  entities,
  failures,
  locationKey,
}: ReadEnvironments): EntityProviderMutation {
  const gone = failures.filter(({ error }) => error.name === 'NotFoundError');
  if (gone.length === failures.length) {
    return { type: 'full', entities };
  }
  return {
    type: 'delta',
    added: entities,
    removed: gone.map(({ id }) => ({
      entityRef: stringifyEntityRef({ kind: 'Resource', name: id }),
      locationKey,
    })),
  };
}
