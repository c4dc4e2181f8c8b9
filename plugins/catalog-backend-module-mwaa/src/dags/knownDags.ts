import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_ENVIRONMENT,
  DAG_RESOURCE_TYPE,
} from 'backstage-plugin-mwaa-common';
import { CatalogAccess } from './CatalogAccess';

/** An entity of a DAG that the catalog has. */
export interface KnownDag {
  ref: string;
  environment: string;
  dagId: string;
}

/**
 * The DAGs that the catalog has, whichever process put them there and however
 * long ago: no memory of our own would outlive a restart or be shared.
 */
export async function knownDags({
  catalog,
  auth,
}: CatalogAccess): Promise<KnownDag[]> {
  const { items } = await catalog.getEntities(
    {
      filter: { kind: 'Resource', 'spec.type': DAG_RESOURCE_TYPE },
      fields: ['kind', 'metadata'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return items.flatMap(entity => {
    const { annotations = {} } = entity.metadata;
    const environment = annotations[ANNOTATION_ENVIRONMENT];
    const dagId = annotations[ANNOTATION_DAG_ID];
    return environment && dagId
      ? [{ ref: stringifyEntityRef(entity), environment, dagId }]
      : [];
  });
}
