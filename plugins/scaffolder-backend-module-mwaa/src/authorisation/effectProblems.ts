import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Problem } from 'backstage-plugin-mwaa-common';
import {
  MwaaEnvironment,
  protectionProblems,
} from 'backstage-plugin-mwaa-node';
import { permissionProblems } from 'backstage-plugin-mwaa-node/permissions';
import { ActionServices } from '../ActionServices';
import { DagEffect, EFFECT_PERMISSIONS } from './DagEffect';

/**
 * Why an owner may still not do this to the DAG: the protection of the
 * environment, and the permission policy.
 */
export async function effectProblems(
  options: {
    effect: DagEffect;
    environment: MwaaEnvironment;
    dagId: string;
    /** Full entity refs. */
    owner: string;
    component: string;
    credentials: BackstageCredentials;
  },
  {
    auth,
    userInfo,
    permissions,
  }: Pick<ActionServices, 'auth' | 'userInfo' | 'permissions'>,
): Promise<Problem[]> {
  const { effect, environment, dagId, owner, component, credentials } = options;
  const groups = auth.isPrincipal(credentials, 'user')
    ? (await userInfo.getUserInfo(credentials)).ownershipEntityRefs
    : [];
  return [
    ...protectionProblems({
      environment,
      operation: effect,
      via: 'backstage',
      groups,
    }),
    ...(await permissionProblems(
      {
        permission: EFFECT_PERMISSIONS[effect],
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
    )),
  ];
}
