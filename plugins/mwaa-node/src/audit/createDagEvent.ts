import {
  AuditorService,
  AuditorServiceEvent,
  AuditorServiceEventSeverityLevel,
} from '@backstage/backend-plugin-api';
import { AuditedEffect, DagAct } from './AuditedEffect';

const SEVERITIES: Record<DagAct, AuditorServiceEventSeverityLevel> = {
  deploy: 'medium',
  promote: 'medium',
  rollback: 'medium',
  trigger: 'medium',
  pause: 'medium',
  unpause: 'medium',
  clear: 'medium',
  transfer: 'high',
  delete: 'high',
};

/** Records as initiated, `dag-deploy` and so on, what somebody is about to do. */
export const createDagEvent = (
  { effect, taskId, before, ...audited }: AuditedEffect,
  { auditor }: { auditor: AuditorService },
): Promise<AuditorServiceEvent> =>
  auditor.createEvent({
    eventId: `dag-${effect}`,
    severityLevel: SEVERITIES[effect],
    meta: {
      actionType: effect,
      entityRef: audited.component,
      environment: audited.environment,
      dagId: audited.dagId,
      actor: audited.actor,
      ...(taskId !== undefined && { taskId }),
      ...(before && { before }),
    },
  });
