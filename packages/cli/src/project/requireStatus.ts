import { ConflictError } from '@backstage/errors';
import { environmentStatus, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { Notices } from '../output/Notices';

/** ConflictError when the environment takes no files in its status. */
export function requireStatus(
  { id, status }: MwaaEnvironment,
  notices: Notices,
): void {
  const found = environmentStatus(status);
  if (!found.deployable) {
    throw new ConflictError(`${id} ${found.reason}`);
  }
  if (found.warning) {
    notices.warn(`${id} ${found.warning}`);
  }
}
