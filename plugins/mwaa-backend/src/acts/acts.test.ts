import { InputError } from '@backstage/errors';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { ADA, MAX, NICK, VERA } from '../__testUtils__/people';
import { startDagApi } from '../__testUtils__/startDagApi';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const DAG = '/environments/analytics-dev/dags/orders';
const FAILED: DagRun = { runId: 'r1', state: 'failed', type: 'manual' };
const ACTS: [act: string, body: object][] = [
  ['trigger', {}],
  ['pause', {}],
  ['unpause', {}],
  [
    'clear',
    { runId: 'r1', taskIds: ['load'], onlyFailed: true, downstream: false },
  ],
  ['rollback', { reason: 'it broke' }],
];

describe('acts on a DAG', () => {
  let api: Awaited<ReturnType<typeof startDagApi>>;

  beforeEach(async () => {
    api = await startDagApi();
    await api.deploy('airflow dag 1\n', { deploymentId: 'd1' });
    await api.deploy('airflow dag 2\n', { deploymentId: 'd2' });
    api.airflow.put('orders', {
      isPaused: true,
      runs: [FAILED],
      tasks: [{ taskId: 'load', isMapped: false, downstream: [] }],
      instances: [
        { runId: 'r1', taskId: 'load', state: 'failed', tryNumber: 1 },
      ],
    });
  });
  afterEach(() => api.stop());

  const act = (name: string, body: object = {}, user = ADA) =>
    api.post(`${DAG}/${name}`, body, user);
  const audited = (eventId: string, outcome: string) =>
    expect(api.auditor.events).toEqual([
      expect.objectContaining({
        eventId,
        status: 'initiated',
        meta: expect.objectContaining({
          actor: ADA,
          entityRef: 'component:default/daily-orders',
          environment: 'analytics-dev',
          dagId: 'orders',
        }),
      }),
      {
        status: 'succeeded',
        meta: expect.objectContaining({
          outcome: expect.stringContaining(outcome),
        }),
      },
    ]);

  it('start a run, and only one for the same request', async () => {
    const body = { params: { day: 1 }, requestId: 'c0ffee' };
    const [first, again] = await Promise.all([
      act('trigger', body),
      act('trigger', body),
    ]);
    expect(first.body).toMatchObject({
      runId: 'backstage__c0ffee',
      state: 'queued',
      params: { day: 1 },
      note: 'Triggered through Backstage by user:default/ada',
    });
    expect(again.body).toEqual(first.body);
    const { runs } = await api.airflow.listRuns('orders', { limit: 10 });
    expect(runs).toHaveLength(2);
  });

  it('start one run for a logical date', async () => {
    const body = { logicalDate: '2026-01-02T00:00:00Z', note: 'by hand' };
    const { body: run } = await act('trigger', body);
    expect(run).toMatchObject({
      runId: 'backstage__2026-01-02T00:00:00Z',
      note: 'by hand',
    });
    expect((await act('trigger', body)).body).toEqual(run);
    const other = await act('trigger', { ...body, requestId: 'x' });
    expect([other.status, other.body.error.name]).toEqual([
      409,
      'ConflictError',
    ]);
  });

  it('show at the next look what they did', async () => {
    expect((await api.get(DAG)).body.state).toBe('failing');
    expect((await act('unpause')).body).toEqual({
      isPaused: false,
      at: expect.any(String),
    });
    audited('dag-unpause', 'unpaused');
    await act('trigger');
    const { body } = await api.get(DAG);
    expect(body).toMatchObject({
      state: 'running',
      airflow: { value: { isPaused: false } },
    });
  });

  it('pause, again and again', async () => {
    const paused = { isPaused: true, at: expect.any(String) };
    expect((await act('pause')).body).toEqual(paused);
    expect((await act('pause')).body).toEqual(paused);
  });

  it('have failed tasks done again', async () => {
    const [, body] = ACTS[3];
    expect((await act('clear', body)).body).toEqual({
      cleared: [{ taskId: 'load' }],
    });
    audited('dag-clear', 'cleared 1 tasks of r1');
    const missing = await act('clear', { ...body, runId: 'r9' });
    expect(missing.status).toBe(404);
  });

  it('bring back an earlier deployment', async () => {
    await api.get(DAG);
    const { body } = await act('rollback', { reason: 'it broke' });
    expect(body).toEqual({
      outcome: 'restored',
      deploymentId: expect.any(String),
      restoredDeploymentId: 'd1',
    });
    audited('dag-rollback', 'updated');
    expect(api.bucket().text('dags/orders/orders.py')).toBe('airflow dag 1\n');
    const status = (await api.get(DAG)).body;
    expect(status.deployment.value).toMatchObject({
      deploymentId: body.deploymentId,
      operation: 'rollback',
      actor: ADA,
      reason: 'it broke',
      restoredDeploymentId: 'd1',
    });
    const again = await act('rollback', {
      deploymentId: 'd1',
      reason: 'again',
    });
    expect(again.body).toMatchObject({ outcome: 'unchanged' });
    const unknown = await act('rollback', { deploymentId: 'd9', reason: 'x' });
    expect(unknown.status).toBe(404);
  });

  it.each(ACTS)('do not %s for those who may only look', async (name, body) => {
    for (const user of [VERA, MAX, NICK]) {
      const answer = await act(name, body, user);
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toMatch(
        /does not belong to group:default\/team-orders.*permission mwaa\.dag\.(operate|rollback) is missing/,
      );
    }
    expect(api.auditor.events).toEqual(
      [VERA, MAX, NICK].flatMap(actor => [
        expect.objectContaining({
          eventId: `dag-${name}`,
          status: 'initiated',
          meta: expect.objectContaining({ actor, dagId: 'orders' }),
        }),
        {
          status: 'failed',
          meta: { outcome: 'refused' },
          error: expect.objectContaining({ name: 'NotAllowedError' }),
        },
      ]),
    );
    expect(api.airflow.calls()).toBe(0);
  });

  it('leave an environment of the CI to it, but for what changes no file', async () => {
    await api.deploy('airflow dag\n', {}, 'analytics-prod');
    const prod = DAG.replace('-dev', '-prod');
    const refused = await api.post(`${prod}/rollback`, { reason: 'x' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('only the CI of repositories');
    expect((await api.post(`${prod}/pause`, {})).status).toBe(200);
  });

  it('are not for what nobody claims', async () => {
    api.airflow.put('by_hand');
    const answer = await api.post(
      '/environments/analytics-dev/dags/by_hand/pause',
      {},
    );
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toContain('Nobody has claimed');
  });

  it('say why Airflow refuses, and write that down', async () => {
    api.airflow.failure = new InputError('day must be a number');
    const answer = await act('trigger', { params: { day: 'x' } });
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'day must be a number',
    ]);
    expect(api.auditor.events).toEqual([
      expect.objectContaining({ status: 'initiated' }),
      expect.objectContaining({ status: 'failed' }),
    ]);
  });

  it.each<[string, object]>([
    ['trigger', { logicalDate: 'yesterday' }],
    ['trigger', { requestId: 'a b' }],
    ['trigger', { runId: 'mine' }],
    ['clear', { runId: 'r1', taskIds: [] }],
    ['rollback', {}],
    ['rollback', { reason: ' ' }],
  ])('refuse %s of %j', async (name, body) => {
    expect((await act(name, body)).status).toBe(400);
  });

  it('take no more than a form can hold', async () => {
    const answer = await act('trigger', { note: 'x'.repeat(70_000) });
    expect(answer.status).toBe(413);
    expect(answer.body.error.message).toContain('larger than 64 kB');
  });
});
