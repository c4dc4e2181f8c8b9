import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies the documentation out of this checkout before it is built. Built in
 * place it would be refused, since TechDocs walks the whole folder and finds
 * links out of it in the Python environments of the checkout, and the build
 * would write into the committed mkdocs.yml.
 */
export class CheckoutDocsPreparer implements PreparerBase {
  constructor(private readonly directoryPreparer: PreparerBase) {}

  /** What is handed on is always a temporary folder. */
  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prepared = await this.directoryPreparer.prepare(entity, options);
    const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
    if (!location?.startsWith('file:')) {
      return prepared;
    }
    const copy = await mkdtemp(join(tmpdir(), 'techdocs-'));
    for (const part of ['mkdocs.yml', 'docs']) {
      await cp(join(prepared.preparedDir, part), join(copy, part), {
        recursive: true,
      });
    }
    return { ...prepared, preparedDir: copy };
  }
}
