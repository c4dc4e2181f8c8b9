import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { ANNOTATION_DAG_ID, Problem } from 'backstage-plugin-mwaa-common';
import {
  DeploymentManifest,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { fullRef, ownerOf } from '../ownership/entityRefs';
import { membershipProblems } from '../ownership/membershipProblems';
import { refuseProblems } from '../ownership/refuseProblems';
import { effectProblems } from './effectProblems';

/**
 * Whether the initiator may hand the DAG over, and to whom: they must act for
 * the owner in the manifest, and the new owner is the one that the catalog has
 * for the component. NotAllowedError with every reason.
 */
export async function authoriseTransfer(
  request: {
    environment: MwaaEnvironment;
    dagId: string;
    manifest: DeploymentManifest;
    /** Full entity ref of the component that it goes to. */
    component: string;
    /** Of a component that the catalog does not know. */
    owner?: string;
    credentials: BackstageCredentials;
  },
  services: Pick<
    ActionServices,
    'auth' | 'userInfo' | 'catalog' | 'permissions'
  >,
): Promise<{ actor: string; owner: string }> {
  const { environment, dagId, manifest, component, credentials } = request;
  if (!services.auth.isPrincipal(credentials, 'user')) {
    throw new NotAllowedError(
      'Only a signed-in user may hand a DAG over; this was started by a service',
    );
  }
  const entity = await services.catalog.getEntityByRef(component, {
    credentials: await services.auth.getOwnServiceCredentials(),
  });
  const owner = entity
    ? ownerOf(entity)
    : request.owner && fullRef(request.owner, 'group');
  if (!owner) {
    throw new InputError(
      `The catalog knows no owner of ${component}; name the new owner`,
    );
  }
  const standing = { component: manifest.component, owner: manifest.owner };
  const annotated = entity?.metadata.annotations?.[ANNOTATION_DAG_ID];
  const mismatch: Problem[] =
    entity && annotated !== dagId
      ? [
          {
            path: ['componentRef'],
            message: `${component} is not the component of the DAG ${dagId}; its annotation ${ANNOTATION_DAG_ID} says ${annotated ?? 'nothing'}`,
          },
        ]
      : [];
  const problems = await Promise.all([
    membershipProblems({ owner: manifest.owner, credentials }, services),
    // Whoever may take a DAG away may also hand it over.
    effectProblems(
      { ...standing, dagId, credentials, effect: 'delete', environment },
      services,
    ),
  ]);
  refuseProblems([...problems.flat(), ...mismatch]);
  return { actor: credentials.principal.userEntityRef, owner };
}
