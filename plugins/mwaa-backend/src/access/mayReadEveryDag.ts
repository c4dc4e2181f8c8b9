import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dagReadPermission } from 'backstage-plugin-mwaa-common';

/**
 * Whether somebody may see a DAG whosever it is: the only ones that may be
 * shown one of which that cannot be told, since a condition may ask for it.
 */
export async function mayReadEveryDag(
  credentials: BackstageCredentials,
  { permissions }: { permissions: PermissionsService },
): Promise<boolean> {
  const [{ result }] = await permissions.authorizeConditional(
    [{ permission: dagReadPermission }],
    { credentials },
  );
  return result === AuthorizeResult.ALLOW;
}
