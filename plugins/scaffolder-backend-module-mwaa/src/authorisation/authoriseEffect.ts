import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { fullRef } from '../ownership/entityRefs';
import { ownershipProblems } from '../ownership/ownershipProblems';
import { refuseProblems } from '../ownership/refuseProblems';
import { DagEffect } from './DagEffect';
import { effectProblems } from './effectProblems';

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
 * with whom to ask. To be awaited before anything is written, and in a dry
 * run too.
 */
export async function authoriseEffect(
  request: {
    effect: DagEffect;
    environment: MwaaEnvironment;
    componentRef: string;
    owner: string;
    dagId: string;
    credentials: BackstageCredentials;
  },
  services: Pick<
    ActionServices,
    'auth' | 'userInfo' | 'catalog' | 'permissions'
  >,
): Promise<AuthorisedEffect> {
  const { effect, environment, dagId, credentials } = request;
  if (!services.auth.isPrincipal(credentials, 'user')) {
    throw new NotAllowedError(
      'Only a signed-in user may act on a DAG; this was started by a service',
    );
  }
  const component = fullRef(request.componentRef, 'component');
  const owner = fullRef(request.owner, 'group');
  const claimed = { component, owner, dagId, credentials };
  const problems = await Promise.all([
    ownershipProblems(claimed, services),
    effectProblems({ ...claimed, effect, environment }, services),
  ]);
  refuseProblems(problems.flat());
  return { component, owner, actor: credentials.principal.userEntityRef };
}
