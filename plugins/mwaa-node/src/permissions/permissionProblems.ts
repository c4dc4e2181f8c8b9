import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
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
 * What the permission policy says against each, asked in one request.
 * Conditions are applied here and not by the permission backend, because a new
 * DAG has no ref to load it by.
 */
export async function eachPermissionProblems(
  {
    permissions: wanted,
    resource,
    credentials,
  }: Omit<DagPermissionRequest, 'permission'> & {
    permissions: readonly DagPermission[];
  },
  { permissions }: { permissions: PermissionsService },
): Promise<Problem[][]> {
  const decisions = await permissions.authorizeConditional(
    wanted.map(permission => ({ permission })),
    { credentials },
  );
  return wanted.map(({ name }, index) =>
    decisionProblems(name, decisions[index], resource),
  );
}

/** What the permission policy says against it. */
export async function permissionProblems(
  { permission, ...request }: DagPermissionRequest,
  services: { permissions: PermissionsService },
): Promise<Problem[]> {
  const [problems] = await eachPermissionProblems(
    { ...request, permissions: [permission] },
    services,
  );
  return problems;
}

function decisionProblems(
  permission: string,
  decision: PolicyDecision,
  dag: DagResource,
): Problem[] {
  if (isAllowed(decision, dag)) {
    return [];
  }
  const how =
    decision.result === AuthorizeResult.CONDITIONAL
      ? 'gives it under conditions that this DAG does not meet'
      : 'does not give it to you';
  return [
    {
      path: ['environment'],
      message: `the permission ${permission} is missing for the DAG ${dag.dagId} in ${dag.environment}: the permission policy ${how}; ask the administrators of this Backstage for it, or somebody who has it to do this`,
    },
  ];
}
