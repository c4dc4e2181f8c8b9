import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Problem } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { protectionProblems } from '../deploy/protection';
import { eachPermissionProblems } from '../permissions/permissionProblems';
import { AuthoriseServices } from './AuthoriseServices';
import { DagEffect, EFFECT_PERMISSIONS } from './DagEffect';

type Services = Pick<AuthoriseServices, 'auth' | 'userInfo' | 'permissions'>;

interface ClaimedEffects {
  effects: readonly DagEffect[];
  environment: MwaaEnvironment;
  dagId: string;
  /** Full entity refs. */
  owner: string;
  component: string;
  credentials: BackstageCredentials;
}

/**
 * Why an owner may still not do each of these to the DAG: the protection of
 * the environment, and the permission policy. In the order of the effects.
 */
export async function eachEffectProblems(
  options: ClaimedEffects,
  { auth, userInfo, permissions }: Services,
): Promise<Problem[][]> {
  const { effects, environment, dagId, owner, component, credentials } =
    options;
  const groups = auth.isPrincipal(credentials, 'user')
    ? (await userInfo.getUserInfo(credentials)).ownershipEntityRefs
    : [];
  const policy = await eachPermissionProblems(
    {
      permissions: effects.map(effect => EFFECT_PERMISSIONS[effect]),
      resource: {
        environment: environment.id,
        deployFrom: environment.deployFrom,
        dagId,
        owner,
        component,
      },
      credentials,
    },
    { permissions },
  );
  return effects.map((operation, index) => [
    ...protectionProblems({
      environment,
      operation,
      via: 'backstage',
      groups,
    }),
    ...policy[index],
  ]);
}

/**
 * Why an owner may still not do this to the DAG: the protection of the
 * environment, and the permission policy.
 */
export async function effectProblems(
  {
    effect,
    ...options
  }: Omit<ClaimedEffects, 'effects'> & { effect: DagEffect },
  services: Services,
): Promise<Problem[]> {
  const [problems] = await eachEffectProblems(
    { ...options, effects: [effect] },
    services,
  );
  return problems;
}
