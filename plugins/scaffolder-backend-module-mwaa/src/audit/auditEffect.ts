import { AuditorServiceEventSeverityLevel } from '@backstage/backend-plugin-api';
import { ActionServices } from '../ActionServices';
import { auditableError } from './auditableError';
import { Standing } from './Standing';

const SEVERITIES = {
  deploy: 'medium',
  promote: 'medium',
  rollback: 'medium',
  transfer: 'high',
  delete: 'high',
} as const satisfies Record<string, AuditorServiceEventSeverityLevel>;

/** Who is about to do what to which DAG. */
export interface AuditedEffect {
  effect: keyof typeof SEVERITIES;
  /** Entity refs of the person and of the component. */
  actor: string;
  component: string;
  /** Id of the environment. */
  environment: string;
  dagId: string;
  /** Id of the scaffolder task. */
  taskId: string;
  /** What stands before, where the caller has looked already. */
  before?: Standing;
  /** Nothing is going to be written, so nothing is recorded. */
  dryRun?: boolean;
}

/** How it ended. */
export interface AuditedOutcome {
  /** In the action's own words, e.g. `created`. */
  outcome: string;
  before?: Standing;
  after?: Standing;
}

/**
 * Runs the effect as an audit event, `dag-deploy` and so on: recorded as initiated before anything is written, then as
 * succeeded with what stood before and stands now, or as failed. If it cannot
 * be recorded at first, nothing is run.
 */
export async function auditEffect<T>(
  audited: AuditedEffect,
  run: () => Promise<T>,
  outcomeOf: (result: T) => AuditedOutcome,
  { auditor }: Pick<ActionServices, 'auditor'>,
): Promise<T> {
  const { effect, component, environment, dagId, actor, taskId } = audited;
  if (audited.dryRun) {
    return run();
  }
  const event = await auditor.createEvent({
    eventId: `dag-${effect}`,
    severityLevel: SEVERITIES[effect],
    meta: {
      actionType: effect,
      entityRef: component,
      environment,
      dagId,
      actor,
      taskId,
      ...(audited.before && { before: audited.before }),
    },
  });
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
