import { NotAllowedError } from '@backstage/errors';
import { auditRefusal } from '../audit/auditRefusal';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { ActRequest } from './ActRequest';
import { ActServices } from './ActServices';
import { actorOf } from './actorOf';
import { effectOfAct } from './effectOfAct';
import { effectProblems } from './effectProblems';
import { fullRef } from './entityRefs';
import { ownershipProblems } from './ownershipProblems';
import { refuseProblems } from './refuseProblems';

/** Who acts for whom, as manifests and audit events record it; full entity refs. */
export interface AuthorisedEffect {
  component: string;
  owner: string;
  /** The person. */
  actor: string;
}

/**
 * Whether whoever started the task may do this to the DAG: as its owner,
 * past the protection of the environment, and by the permission policy. Each
 * of them may only narrow the others. NotAllowedError with every reason, each
 * with whom to ask, which the audit log has too. To be awaited before anything
 * is written, and in a dry run too.
 */
export async function authoriseEffect(
  request: ActRequest & {
    environment: MwaaEnvironment;
    componentRef: string;
    owner: string;
  },
  services: ActServices,
): Promise<AuthorisedEffect> {
  const { act, taskId, dryRun, environment, dagId, credentials } = request;
  const component = fullRef(request.componentRef, 'component');
  const owner = fullRef(request.owner, 'group');
  const actor = actorOf(credentials, services);
  const asked = { effect: act, environment: environment.id, dagId };
  return auditRefusal(
    { ...asked, component, actor, taskId, dryRun },
    async () => {
      if (!services.auth.isPrincipal(credentials, 'user')) {
        throw new NotAllowedError(
          'Only a signed-in user may act on a DAG; this was started by a service',
        );
      }
      const claimed = { component, owner, dagId, credentials };
      const effect = effectOfAct[act];
      const problems = await Promise.all([
        ownershipProblems(claimed, services),
        effectProblems({ ...claimed, effect, environment }, services),
      ]);
      refuseProblems(problems.flat());
      return { component, owner, actor };
    },
    services,
  );
}
