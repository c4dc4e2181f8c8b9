import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { DagPermission, Problem } from 'backstage-plugin-mwaa-common';
import { DagResource } from './DagResource';
import { isAllowed } from './isAllowed';

/** Who wants to do what to which DAG. */
export interface DagPermissionRequest {
  permission: DagPermission;
  /** Of a DAG that is not there yet: what it is going to be. */
  resource: DagResource;
  credentials: BackstageCredentials;
}

/**
 * What the permission policy says against it. Conditions are applied here and
 * not by the permission backend, because a new DAG has no ref to load it by.
 */
export async function permissionProblems(
  { permission, resource, credentials }: DagPermissionRequest,
  { permissions }: { permissions: PermissionsService },
): Promise<Problem[]> {
  const [decision] = await permissions.authorizeConditional([{ permission }], {
    credentials,
  });
  if (isAllowed(decision, resource)) {
    return [];
  }
  const how =
    decision.result === AuthorizeResult.CONDITIONAL
      ? 'gives it under conditions that this DAG does not meet'
      : 'does not give it to you';
  return [
    {
      path: ['environment'],
      message: `the permission ${permission.name} is missing for the DAG ${resource.dagId} in ${resource.environment}: the permission policy ${how}; ask the administrators of this Backstage for it, or somebody who has it to do this`,
    },
  ];
}
