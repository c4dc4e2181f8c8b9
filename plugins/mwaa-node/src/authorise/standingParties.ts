import { NotFoundError } from '@backstage/errors';
import { DagBucket } from '../aws/DagBucket';
import { findDagClaim } from '../deploy/findDagClaim';
import { AuthoriseServices } from './AuthoriseServices';
import { fullRef, ownerOf } from './entityRefs';

/**
 * Whose an existing component is: the catalog says so, or, once the component
 * is gone from it, the manifest of its DAG. Never what the caller typed.
 * NotFoundError when neither knows.
 */
export async function standingParties(
  componentRef: string,
  dag: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
  },
  { auth, catalog }: Pick<AuthoriseServices, 'auth' | 'catalog'>,
): Promise<{ component: string; owner: string }> {
  const component = fullRef(componentRef, 'component');
  const entity = await catalog.getEntityByRef(component, {
    credentials: await auth.getOwnServiceCredentials(),
  });
  const owner = entity ? ownerOf(entity) : await recordedOwner(component, dag);
  if (!owner) {
    throw new NotFoundError(
      entity
        ? `${component} has no owner in the catalog`
        : `Neither the catalog nor a deployed DAG ${dag.dagId} knows ${component}`,
    );
  }
  return { component, owner };
}

async function recordedOwner(
  component: string,
  dag: Parameters<typeof standingParties>[1],
): Promise<string | undefined> {
  const { manifest } = await findDagClaim({
    ...dag,
    // Asked only for whose it is, so nobody's claim will do.
    claim: { component, owner: 'group:default/nobody' },
  });
  return manifest?.component === component ? manifest.owner : undefined;
}
