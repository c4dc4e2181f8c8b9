import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ApiServices } from '../ApiServices';

/** A component that whoever asks may see. NotFoundError. */
export async function findComponent(
  /** Full entity ref. */
  ref: string,
  credentials: BackstageCredentials,
  { catalog }: Pick<ApiServices, 'catalog'>,
): Promise<Entity> {
  const entity = await catalog.getEntityByRef(ref, { credentials });
  if (!entity) {
    throw new NotFoundError(`The catalog has no ${ref}, or you may not see it`);
  }
  return entity;
}
