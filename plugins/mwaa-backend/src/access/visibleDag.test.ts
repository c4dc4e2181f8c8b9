import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { dagReadPermission, DagRun } from 'backstage-plugin-mwaa-common';
import { createDagConditionalDecision, dagConditions } from '..';
import { ordersComponent } from '../__testUtils__/ordersComponent';
import { MAX, VERA } from '../__testUtils__/people';
import { DagApiOptions, startDagApi } from '../__testUtils__/startDagApi';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const RUN: DagRun = {
  runId: 'r1',
  state: 'success',
  type: 'manual',
  params: { customer: 'SECRET' },
};
const DENIED = Object.assign(new NotAllowedError('No s3:GetObject'), {
  iamAction: 's3:GetObject',
});
const ofOrders = dagConditions.isOwner({
  claims: ['group:default/team-orders'],
});
const exceptOrders = createDagConditionalDecision(dagReadPermission, {
  not: ofOrders,
});
/** Of Marketing; its annotations name what is not theirs. */
const thief = (dagId: string): Entity => ({
  ...ordersComponent,
  metadata: {
    ...ordersComponent.metadata,
    name: 'thief',
    annotations: {
      ...ordersComponent.metadata.annotations,
      'mwaa/dag-id': dagId,
    },
  },
  spec: { owner: 'team-marketing' },
});

describe('a DAG of which nobody can tell whose it is', () => {
  let api: Awaited<ReturnType<typeof startDagApi>>;
  afterEach(() => api.stop());

  const start = async (read: PolicyDecision, options: DagApiOptions = {}) => {
    api = await startDagApi({
      ...options,
      changes: {
        permissions: mockServices.permissions.mock({
          authorizeConditional: async asked => asked.map(() => read),
        }),
      },
    });
    api.airflow.put('orders', { isPaused: false, runs: [RUN] });
    api.airflow.put('by_hand', { isPaused: false, runs: [RUN] });
  };
  const away = () => {
    throw DENIED;
  };
  const DAG = '/environments/analytics-dev/dags/orders';

  it('is shown to nobody whom a condition may keep from it', async () => {
    await start(exceptOrders, { finding: away });
    for (const path of ['', '/runs', '/log?runId=r1&taskId=t&tryNumber=1']) {
      const { status, body } = await api.get(`${DAG}${path}`, VERA);
      expect(status).toBe(503);
      expect(body.iamAction).toBe('s3:GetObject');
      expect(body.error.message).toMatch(
        /Whose the DAG orders .* cannot be told/,
      );
    }
    const { body } = await api.get(
      '/environments/analytics-dev/overview',
      VERA,
    );
    expect(body.dags.value).toEqual([]);
  });

  it('is shown to those who may see every DAG', async () => {
    await start({ result: AuthorizeResult.ALLOW }, { finding: away });
    const { body } = await api.get(DAG, VERA);
    expect(body).toMatchObject({
      lastRun: { value: { runId: 'r1' } },
      deployment: { unavailable: { iamAction: 's3:GetObject' } },
    });
  });

  it('is not that of a component which names it in the catalog', async () => {
    await start(
      { result: AuthorizeResult.DENY },
      { entities: [thief('orders')], finding: away },
    );
    const { status, body } = await api.get(
      '/components/default/thief/dags',
      MAX,
    );
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('SECRET');
  });

  it('is promised to a component, and shown only while there is nothing', async () => {
    await start(
      { result: AuthorizeResult.DENY },
      { entities: [thief('by_hand')] },
    );
    const ask = async () =>
      (await api.get('/components/default/thief/dags', MAX)).body;
    const taken = await ask();
    expect(taken.dags).toMatchObject([
      {
        state: 'not-deployed',
        airflow: { unavailable: { kind: 'access-denied' } },
        lastRun: { unavailable: { kind: 'access-denied' } },
      },
    ]);
    expect(JSON.stringify(taken)).not.toContain('SECRET');
  });

  it('tells whom it is promised to that there is nothing yet', async () => {
    await start(
      { result: AuthorizeResult.DENY },
      { entities: [thief('nothing')] },
    );
    const { body } = await api.get('/components/default/thief/dags', MAX);
    expect(body.dags).toMatchObject([
      {
        state: 'not-deployed',
        airflow: { value: null },
        lastRun: { value: null },
      },
    ]);
  });
});
