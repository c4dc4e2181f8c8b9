import { AuditorService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { auditableError } from './auditableError';
import { AuditedEffect } from './AuditedEffect';
import { createDagEvent } from './createDagEvent';

/**
 * Finds out whether somebody may do it; that they may not is an audit event
 * too: the one of the effect, which failed because it was refused.
 */
export async function auditRefusal<T>(
  audited: AuditedEffect,
  authorise: () => Promise<T>,
  services: { auditor: AuditorService },
): Promise<T> {
  try {
    return await authorise();
  } catch (error) {
    const isRefused = isError(error) && error.name === 'NotAllowedError';
    if (isRefused && !audited.dryRun) {
      const event = await createDagEvent(audited, services);
      await event.fail({
        meta: { outcome: 'refused' },
        error: auditableError(error),
      });
    }
    throw error;
  }
}
