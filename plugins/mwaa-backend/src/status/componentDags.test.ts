import { Entity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { ordersComponent } from '../__testUtils__/ordersComponent';
import { ADA, NICK, VERA } from '../__testUtils__/people';
import { startDagApi } from '../__testUtils__/startDagApi';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const DAGS = '/components/default/daily-orders/dags';
const ENVIRONMENTS = ['analytics-dev', 'analytics-prod', 'analytics-test'].map(
  name => mwaaEnvironmentFixture({ name }),
);

describe('GET /components/{namespace}/{name}/dags', () => {
  let api: Awaited<ReturnType<typeof startDagApi>>;
  afterEach(() => api.stop());

  const ask = async (user = ADA) => api.get(DAGS, user);

  it('tells of every environment that holds it, the one of the catalog first', async () => {
    api = await startDagApi({ environments: ENVIRONMENTS });
    await api.deploy('airflow dag', { deploymentId: 'p1' }, 'analytics-prod');
    await api.deploy(
      'airflow dag',
      {
        claim: {
          owner: 'group:default/team-marketing',
          component: 'component:default/other',
          specificationSha256: 'a'.repeat(64),
          generatorVersion: '1.0.0',
        },
      },
      'analytics-test',
    );
    const { body } = await ask();
    expect(body).toMatchObject({
      componentRef: 'component:default/daily-orders',
      dagId: 'orders',
      dags: [
        {
          environment: 'analytics-dev',
          state: 'not-deployed',
          deployment: { value: null },
          may: { deploy: { allowed: true } },
        },
        {
          environment: 'analytics-prod',
          deployment: { value: { deploymentId: 'p1' } },
        },
      ],
    });
    expect(body.dags).toHaveLength(2);
    expect(body.unread).toBeUndefined();
  });

  it('says of which environments nobody can tell', async () => {
    api = await startDagApi({
      environments: ENVIRONMENTS,
      finding: ({ id }) => {
        if (id === 'analytics-prod') {
          throw Object.assign(new NotAllowedError('No s3:ListBucket'), {
            iamAction: 's3:ListBucket',
          });
        }
      },
    });
    const { body } = await ask(VERA);
    expect(body.dags).toHaveLength(1);
    expect(body.unread).toEqual([
      {
        environment: 'analytics-prod',
        unavailable: {
          kind: 'access-denied',
          message: 'No s3:ListBucket',
          iamAction: 's3:ListBucket',
        },
      },
    ]);
  });

  it('keeps it from those who may see it nowhere', async () => {
    api = await startDagApi({ environments: ENVIRONMENTS });
    const { status, body } = await ask(NICK);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/may not see the DAG orders/);
  });

  it('says what the catalog lacks', async () => {
    const { annotations, ...metadata } = ordersComponent.metadata;
    const bare: Entity = { ...ordersComponent, metadata };
    api = await startDagApi({ entities: [bare] });
    const { status, body } = await ask();
    expect(status).toBe(404);
    expect(body.error.message).toContain(
      'its annotation mwaa/dag-id is missing',
    );
    expect((await api.get('/components/default/nobody/dags')).status).toBe(404);
  });
});
