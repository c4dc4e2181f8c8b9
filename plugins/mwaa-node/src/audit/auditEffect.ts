import { AuditorService } from '@backstage/backend-plugin-api';
import { auditableError } from './auditableError';
import { AuditedEffect } from './AuditedEffect';
import { createDagEvent } from './createDagEvent';
import { Standing } from './Standing';

/** How it ended. */
export interface AuditedOutcome {
  /** In the action's own words, e.g. `created`. */
  outcome: string;
  before?: Standing;
  after?: Standing;
}

/**
 * Runs the effect as an audit event: recorded as initiated before anything is
 * written, then as succeeded with what stood before and stands now, or as
 * failed. If it cannot be recorded at first, nothing is run.
 */
export async function auditEffect<T>(
  audited: AuditedEffect,
  run: () => Promise<T>,
  outcomeOf: (result: T) => AuditedOutcome,
  services: { auditor: AuditorService },
): Promise<T> {
  if (audited.dryRun) {
    return run();
  }
  const event = await createDagEvent(audited, services);
  let result: T;
  try {
    result = await run();
  } catch (error) {
    await event.fail({
      meta: { outcome: 'failed' },
      error: auditableError(error),
    });
    throw error;
  }
  const { outcome, before, after } = outcomeOf(result);
  await event.success({
    meta: { outcome, ...(before && { before }), ...(after && { after }) },
  });
  return result;
}
