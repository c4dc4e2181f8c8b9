import { mockServices } from '@backstage/backend-test-utils';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogAccess } from '../dags/CatalogAccess';

/** A catalog that holds what a provider tells it, and can be asked for it. */
export class InMemoryCatalog {
  readonly mutations: (EntityProviderMutation & { type: 'delta' })[] = [];
  readonly #entities = new Map<string, Entity>();

  constructor(entities: readonly Entity[] = []) {
    entities.forEach(entity => this.put(entity));
  }

  put(entity: Entity) {
    this.#entities.set(stringifyEntityRef(entity), entity);
  }

  /** Full refs, sorted. */
  get refs(): string[] {
    return [...this.#entities.keys()].sort();
  }

  entity(ref: string): Entity | undefined {
    return this.#entities.get(stringifyEntityRef(parseEntityRef(ref)));
  }

  get access(): CatalogAccess {
    const catalog = () =>
      catalogServiceMock({ entities: [...this.#entities.values()] });
    return {
      auth: mockServices.auth(),
      catalog: {
        getEntities: (request, options) =>
          catalog().getEntities(request, options),
        getEntitiesByRefs: (request, options) =>
          catalog().getEntitiesByRefs(request, options),
      },
    };
  }

  get connection(): EntityProviderConnection {
    return {
      refresh: async () => {},
      applyMutation: async mutation => {
        if (mutation.type !== 'delta') {
          throw new Error(`expected a delta, not ${mutation.type}`);
        }
        this.mutations.push(mutation);
        mutation.added.forEach(({ entity }) => this.put(entity));
        mutation.removed.forEach(removed => {
          if ('entityRef' in removed) this.#entities.delete(removed.entityRef);
        });
      },
    };
  }
}
