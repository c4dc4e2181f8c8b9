import { Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import { ANNOTATION_DAG_ID, Problem } from 'backstage-plugin-mwaa-common';
import { auditRefusal } from '../audit/auditRefusal';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { ActRequest } from './ActRequest';
import { ActServices } from './ActServices';
import { actorOf } from './actorOf';
import { effectOfAct } from './effectOfAct';
import { fullRef, ownerOf } from './entityRefs';
import { membershipProblems } from './membershipProblems';
import { refuseProblems } from './refuseProblems';
import { effectProblems } from './effectProblems';

interface TransferRequest extends Omit<ActRequest, 'act'> {
  environment: MwaaEnvironment;
  manifest: DeploymentManifest;
  /** Full entity ref of the component that it goes to. */
  component: string;
  /** Of a component that the catalog does not know. */
  owner?: string;
}

/** Whose the DAG would be. */
function newOwner(
  entity: Entity | undefined,
  { component, owner }: TransferRequest,
): string {
  const found = entity ? ownerOf(entity) : owner && fullRef(owner, 'group');
  if (!found) {
    throw new InputError(
      `The catalog knows no owner of ${component}; name the new owner`,
    );
  }
  return found;
}

function componentProblems(
  entity: Entity | undefined,
  { component, dagId }: TransferRequest,
): Problem[] {
  const annotated = entity?.metadata.annotations?.[ANNOTATION_DAG_ID];
  return entity && annotated !== dagId
    ? [
        {
          path: ['componentRef'],
          message: `${component} is not the component of the DAG ${dagId}; its annotation ${ANNOTATION_DAG_ID} says ${annotated ?? 'nothing'}`,
        },
      ]
    : [];
}

/**
 * Whether the initiator may hand the DAG over, and to whom: they must act for
 * the owner in the manifest, and the new owner is the one that the catalog has
 * for the component. NotAllowedError with every reason, which the audit log
 * has too.
 */
export async function authoriseTransfer(
  request: TransferRequest,
  services: ActServices,
): Promise<{ actor: string; owner: string }> {
  const { environment, dagId, manifest, component, credentials } = request;
  const { taskId, dryRun } = request;
  const actor = actorOf(credentials, services);
  const asked = { effect: 'transfer', environment: environment.id } as const;
  return auditRefusal(
    { ...asked, dagId, component, actor, taskId, dryRun },
    async () => {
      if (!services.auth.isPrincipal(credentials, 'user')) {
        throw new NotAllowedError(
          'Only a signed-in user may hand a DAG over; this was started by a service',
        );
      }
      const entity = await services.catalog.getEntityByRef(component, {
        credentials: await services.auth.getOwnServiceCredentials(),
      });
      const owner = newOwner(entity, request);
      const standing = { component: manifest.component, owner: manifest.owner };
      const effect = effectOfAct.transfer;
      const problems = await Promise.all([
        membershipProblems({ owner: manifest.owner, credentials }, services),
        effectProblems(
          { ...standing, dagId, credentials, effect, environment },
          services,
        ),
      ]);
      refuseProblems([
        ...problems.flat(),
        ...componentProblems(entity, request),
      ]);
      return { actor, owner };
    },
    services,
  );
}
