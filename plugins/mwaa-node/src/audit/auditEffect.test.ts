import { recordingAuditor } from '../testing/recordingAuditor';
import { AuditedEffect } from './AuditedEffect';
import { auditEffect } from './auditEffect';

const EFFECT: AuditedEffect = {
  effect: 'delete',
  actor: 'user:default/ada',
  component: 'component:default/daily-orders',
  environment: 'analytics-dev',
  dagId: 'orders_daily',
  taskId: 'task-1',
};
const INITIATED = {
  eventId: 'dag-delete',
  severityLevel: 'high',
  status: 'initiated',
  meta: {
    actionType: 'delete',
    entityRef: 'component:default/daily-orders',
    environment: 'analytics-dev',
    dagId: 'orders_daily',
    actor: 'user:default/ada',
    taskId: 'task-1',
  },
};
const BEFORE = { deploymentId: '1', state: 'applied' } as const;

describe('auditEffect', () => {
  it('records the effect before and after', async () => {
    const auditor = recordingAuditor();
    const auditEvents = auditor.events;
    const run = async () => {
      expect(auditEvents).toEqual([
        { ...INITIATED, meta: { ...INITIATED.meta, before: BEFORE } },
      ]);
      return 7;
    };
    await expect(
      auditEffect(
        { ...EFFECT, before: BEFORE },
        run,
        result => ({ outcome: `deleted ${result}` }),
        { auditor },
      ),
    ).resolves.toBe(7);
    expect(auditEvents[1]).toEqual({
      status: 'succeeded',
      meta: { outcome: 'deleted 7' },
    });
    expect(auditEvents).toHaveLength(2);
  });

  it('records a failure as one, without what the error carries', async () => {
    const auditor = recordingAuditor();
    const auditEvents = auditor.events;
    const cause = Object.assign(new Error('Access denied'), {
      name: 'NotAllowedError',
      request: { headers: { authorization: 'Bearer s3cret' } },
    });
    await expect(
      auditEffect(
        EFFECT,
        async () => {
          throw cause;
        },
        () => ({ outcome: 'deleted' }),
        { auditor },
      ),
    ).rejects.toBe(cause);
    const [, failed] = auditEvents as [object, { error: Error }];
    expect(failed).toMatchObject({
      status: 'failed',
      meta: { outcome: 'failed' },
    });
    expect({ ...failed.error }).toEqual({ name: 'NotAllowedError' });
    expect(failed.error.message).toBe('Access denied');
    expect(failed.error.cause).toBeUndefined();
    expect(auditEvents).toHaveLength(2);
  });

  it('runs nothing that cannot be recorded', async () => {
    const auditor = recordingAuditor();
    jest
      .spyOn(auditor, 'createEvent')
      .mockRejectedValue(new Error('no audit log'));
    const run = jest.fn();
    await expect(
      auditEffect(EFFECT, run, () => ({ outcome: 'deleted' }), { auditor }),
    ).rejects.toThrow('no audit log');
    expect(run).not.toHaveBeenCalled();
  });

  it('records what no task of the scaffolder did', async () => {
    const auditor = recordingAuditor();
    const { taskId, ...request } = EFFECT;
    await auditEffect(
      { ...request, effect: 'trigger' },
      async () => {},
      () => ({ outcome: 'queued' }),
      { auditor },
    );
    expect(auditor.events[0]).toMatchObject({
      eventId: 'dag-trigger',
      severityLevel: 'medium',
    });
    expect(JSON.stringify(auditor.events)).not.toContain('taskId');
  });

  it('records nothing of a dry run', async () => {
    const auditor = recordingAuditor();
    const auditEvents = auditor.events;
    await expect(
      auditEffect(
        { ...EFFECT, dryRun: true },
        async () => 'planned',
        outcome => ({ outcome }),
        { auditor },
      ),
    ).resolves.toBe('planned');
    expect(auditEvents).toEqual([]);
  });
});
