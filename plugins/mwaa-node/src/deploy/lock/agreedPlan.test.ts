import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag, DeployDagOptions } from '../deployDag';
import { planDag } from '../planDag';
import { planDigest } from './planDigest';

const files = { 'orders.py': 'airflow dag', 'note.txt': 'a' };

async function digestOf(options: DeployDagOptions) {
  const { claim, bucket } = options;
  return planDigest(await planDag(options), claim, bucket.bucketName);
}

describe('a deployment that was agreed to by the digest of its plan', () => {
  it('does what was planned, and can be sent again', async () => {
    const bucket = new InMemoryDagBucket();
    const options = dagDeploymentFixture(bucket, files);
    const agreedPlan = await digestOf(options);
    const deploy = (deploymentId: string) =>
      deployDag({ ...options, deploymentId, agreedPlan });
    expect(await deploy('d1')).toMatchObject({ outcome: 'created' });
    expect(await deploy('d2')).toMatchObject({ outcome: 'unchanged' });
  });

  it('does not bring other files, nor for another owner, nor elsewhere', async () => {
    const bucket = new InMemoryDagBucket('dags');
    const options = dagDeploymentFixture(bucket, files);
    const agreedPlan = await digestOf(options);
    const elsewhere = new InMemoryDagBucket('other');
    const others: DeployDagOptions[] = [
      dagDeploymentFixture(bucket, { ...files, 'note.txt': 'b' }),
      {
        ...options,
        claim: { ...options.claim, owner: 'group:default/other' },
      },
      { ...options, bucket: elsewhere },
    ];
    for (const other of others) {
      await expect(deployDag({ ...other, agreedPlan })).rejects.toThrow(
        /not what was planned.*Plan again/,
      );
    }
    expect([...bucket.keys(), ...elsewhere.keys()]).toEqual([]);
  });

  it('does not replace what somebody else deployed meanwhile', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(dagDeploymentFixture(bucket, files));
    const next = dagDeploymentFixture(
      bucket,
      { 'orders.py': 'airflow dag 2' },
      { deploymentId: 'd2' },
    );
    const agreedPlan = await digestOf(next);
    await deployDag(
      dagDeploymentFixture(
        bucket,
        { 'orders.py': 'airflow dag of somebody' },
        { deploymentId: 'd3' },
      ),
    );
    await expect(deployDag({ ...next, agreedPlan })).rejects.toThrow(
      /not what was planned/,
    );
    await expect(
      deployDag({ ...next, agreedPlan: await digestOf(next) }),
    ).resolves.toMatchObject({ outcome: 'updated' });
  });
});
