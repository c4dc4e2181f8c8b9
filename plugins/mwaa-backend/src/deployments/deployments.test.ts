import { NICK, VERA } from '../__testUtils__/people';
import { startDagApi } from '../__testUtils__/startDagApi';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const DEPLOYMENTS = '/environments/analytics-dev/dags/orders/deployments';

describe('the deployments of a DAG', () => {
  let api: Awaited<ReturnType<typeof startDagApi>>;
  beforeAll(async () => {
    api = await startDagApi();
    await api.deploy('airflow dag 1\n', { deploymentId: 'd1' });
    await api.deploy('airflow dag 2\n', { deploymentId: 'd2' });
    await api.deploy('airflow dag 3\n', { deploymentId: 'd3' });
  });
  afterAll(() => api.stop());

  it('are told with who and when, the newest first', async () => {
    const { body } = await api.get(`${DEPLOYMENTS}?limit=2`, VERA);
    expect(body.value).toMatchObject({
      hasMore: true,
      deployments: [
        { deploymentId: 'd3', isCurrent: true, actor: 'user:default/ada' },
        { deploymentId: 'd2', isCurrent: false, state: 'applied' },
      ],
    });
    expect((await api.get(DEPLOYMENTS, NICK)).status).toBe(403);
    expect((await api.get(`${DEPLOYMENTS}?limit=101`)).status).toBe(400);
  });

  it('can be compared with what is deployed now', async () => {
    const path = `${DEPLOYMENTS}/d1/changes`;
    expect((await api.get(path, VERA)).body).toEqual({
      from: 'd1',
      to: 'd3',
      files: [
        {
          path: 'orders.py',
          change: 'changed',
          diff: expect.stringContaining('-airflow dag 1\n+airflow dag 3'),
        },
      ],
    });
    expect((await api.get(path, NICK)).status).toBe(403);
    const missing = await api.get(`${DEPLOYMENTS}/d9/changes`);
    expect(missing.status).toBe(404);
    expect(missing.body.error.message).toContain(
      'Those that came to their end',
    );
  });
});
