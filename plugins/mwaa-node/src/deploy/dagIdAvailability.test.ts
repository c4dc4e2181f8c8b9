import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { dagIdAvailability } from './dagIdAvailability';

const orders = {
  owner: 'group:default/team-orders',
  component: 'component:default/daily-orders',
};

const manifest = (state: string) =>
  JSON.stringify({
    format: 1,
    kind: 'dag',
    name: 'orders',
    state,
    ...orders,
    requestedBy: 'task 1 of somebody',
    deploymentId: 'secret-id',
    generatorVersion: '1.0.0',
    startedAt: '2026-01-01T00:00:00.000Z',
    files: [],
  });

function ask(objects: Record<string, string>, claim?: typeof orders) {
  const bucket = new InMemoryDagBucket();
  Object.entries(objects).forEach(([key, text]) =>
    bucket.putForeign(key, text),
  );
  return dagIdAvailability({
    bucket,
    dagsPath: 'dags',
    dagId: 'orders',
    claim,
  });
}

const key = 'dags/orders/deployment.json';
const taken = {
  state: 'taken',
  ...orders,
  reason:
    'The dag_id orders belongs to component:default/daily-orders of group:default/team-orders. Choose another one, or ask group:default/team-orders',
};

describe('dagIdAvailability', () => {
  it('is free where nothing is', async () => {
    expect(await ask({})).toEqual({ state: 'free' });
    expect(await ask({}, orders)).toEqual({ state: 'free' });
    expect(await ask({ [key]: manifest('deleted') })).toEqual({
      state: 'free',
    });
  });

  it('tells a component its own', async () => {
    expect(await ask({ [key]: manifest('applied') }, orders)).toEqual({
      state: 'ours',
      ...orders,
    });
  });

  it('tells others whose it is, and nothing else', async () => {
    expect(await ask({ [key]: manifest('applied') })).toEqual(taken);
    expect(
      await ask(
        { [key]: manifest('applying') },
        { ...orders, component: 'component:default/other' },
      ),
    ).toEqual(taken);
  });

  it('is taken by files that nobody claims, and by what cannot be read', async () => {
    expect(await ask({ 'dags/orders/orders.py': 'dag' })).toEqual({
      state: 'taken',
      reason: expect.stringContaining('dags/orders/orders.py'),
    });
    expect(await ask({ [key]: 'nonsense' })).toEqual({
      state: 'taken',
      reason: expect.stringContaining('cannot be told'),
    });
  });
});
