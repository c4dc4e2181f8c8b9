import { mockCredentials } from '@backstage/backend-test-utils';
import { deployDag } from '../deploy/deployDag';
import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { authoriseClaimed } from './authoriseClaimed';
import { authoriseServices } from './__testUtils__/authoriseServices';
import { ordersEntity } from './__testUtils__/ordersEntity';

const claim = {
  ...dagDeploymentFixture(new InMemoryDagBucket(), {}).claim,
  component: 'component:default/daily-orders',
};

async function deployed(owner: string) {
  const bucket = new InMemoryDagBucket();
  await deployDag(
    dagDeploymentFixture(
      bucket,
      { 'orders_daily.py': 'airflow dag' },
      { dagId: 'orders_daily', claim: { ...claim, owner } },
    ),
  );
  return bucket;
}
const authorise = (bucket: InMemoryDagBucket, entities = [ordersEntity]) =>
  authoriseClaimed(
    {
      act: 'pause',
      environment: mwaaEnvironmentFixture(),
      bucket,
      dagId: 'orders_daily',
      credentials: mockCredentials.user(),
    },
    authoriseServices({ entities }),
  );

describe('authoriseClaimed', () => {
  it('takes the component from the manifest and its owner from the catalog', async () => {
    const bucket = await deployed('group:default/team-before');
    await expect(authorise(bucket)).resolves.toMatchObject({
      claim: {
        component: 'component:default/daily-orders',
        owner: 'group:default/team-orders',
      },
      actor: 'user:default/mock',
    });
  });

  it('takes the owner from the manifest once the component is gone', async () => {
    const bucket = await deployed('group:default/team-marketing');
    await expect(authorise(bucket, [])).rejects.toThrow(
      'does not belong to group:default/team-marketing',
    );
  });

  it('knows no owner of what nobody claims', async () => {
    await expect(authorise(new InMemoryDagBucket())).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
  });
});
