import { Entity } from '@backstage/catalog-model';
import { ForwardedError, ServiceUnavailableError } from '@backstage/errors';
import { isEntityRef } from 'backstage-plugin-mwaa-common';
import { SharedAnswers } from 'backstage-plugin-mwaa-node';
import { GivenServices } from '../ApiServices';

/**
 * Components as the plugin itself may see them: for finding out whose they
 * are, never for showing them.
 */
export class SharedCatalog {
  readonly #services: Pick<GivenServices, 'auth' | 'catalog'>;
  readonly #entities = new SharedAnswers<Entity | undefined>({ ttlMs: 10_000 });

  constructor(services: Pick<GivenServices, 'auth' | 'catalog'>) {
    this.#services = services;
  }

  /**
   * Undefined also for what is no entity ref at all: manifests say whatever
   * somebody wrote into the bucket. ServiceUnavailableError.
   */
  async getEntityByRef(ref: string): Promise<Entity | undefined> {
    if (!isEntityRef(ref)) return undefined;
    const { value } = await this.#entities.get(ref, () => this.#ask(ref));
    return value;
  }

  async #ask(ref: string): Promise<Entity | undefined> {
    const { auth, catalog } = this.#services;
    try {
      return await catalog.getEntityByRef(ref, {
        credentials: await auth.getOwnServiceCredentials(),
      });
    } catch (error) {
      throw new ServiceUnavailableError(
        `The catalog could not be asked for ${ref}; try again later`,
        new ForwardedError('Catalog', error),
      );
    }
  }
}
