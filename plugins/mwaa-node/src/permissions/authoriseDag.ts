import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { DagPermissionRequest, permissionProblems } from './permissionProblems';

/** NotAllowedError, saying whom to ask, unless the permission policy allows it. */
export async function authoriseDag(
  request: DagPermissionRequest,
  services: { permissions: PermissionsService },
): Promise<void> {
  const problems = await permissionProblems(request, services);
  if (problems.length) {
    throw new NotAllowedError(
      problems.map(({ message }) => message).join('; '),
    );
  }
}
