import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { deployDag } from '../deploy/deployDag';
import { verifyDeployment } from './verifyDeployment';

const DAG = `"""[deployment]: urn:sha256:${'0'.repeat(64)}"""\n`;

describe('verifyDeployment', () => {
  const environment = mwaaEnvironmentFixture();
  let bucket: InMemoryDagBucket;
  let airflow: InMemoryAirflow;

  const verify = (options: { deploymentId?: string } = {}) =>
    verifyDeployment(
      { environment, dagId: 'orders', ...options },
      {
        dagBucket: () => bucket,
        airflow: () => airflow,
        config: {
          environments: [],
          discovery: [],
          endpoints: {},
          verification: { budgetSeconds: 0 },
        },
      },
    );
  const manifest = () =>
    JSON.parse(bucket.text('dags/orders/deployment.json')!);

  beforeEach(async () => {
    bucket = new InMemoryDagBucket();
    airflow = new InMemoryAirflow();
    await deployDag(dagDeploymentFixture(bucket, { 'orders.py': DAG }));
  });

  it('compares with the digest of the manifest', async () => {
    const { deploymentDigest } = manifest();
    airflow.put('orders', { details: { deploymentDigest } });
    expect(await verify()).toEqual({
      verification: { state: 'verified', isPaused: true },
      manifest: manifest(),
      waitedSeconds: 0,
    });
  });

  it('waits as long as configured', async () => {
    airflow.put('orders', { details: { deploymentDigest: 'f'.repeat(64) } });
    const { verification } = await verify();
    expect(verification).toMatchObject({
      kind: 'timeout',
      reason: expect.stringContaining('After 0 s'),
    });
  });

  it('verifies no other deployment than the one that is meant', async () => {
    const { verification } = await verify({ deploymentId: 'd0' });
    expect(verification).toMatchObject({
      kind: 'superseded',
      reason: expect.stringContaining('d1, a deploy'),
    });
    expect(airflow.calls()).toBe(0);
  });

  it('shows the line of the file that is deployed', async () => {
    airflow.importErrors = [
      {
        fileName: '/usr/local/airflow/dags/orders/orders.py',
        text: '  File "/usr/local/airflow/dags/orders/orders.py", line 1\nSyntaxError: no',
        at: '2030-01-01T00:00:00Z',
      },
    ];
    const { verification } = await verify();
    expect(verification).toMatchObject({
      state: 'import-error',
      problem: { line: 1, source: expect.stringContaining('urn:sha256:') },
    });
  });

  it('has nothing to verify where nothing is deployed, or not to its end', async () => {
    bucket.putForeign(
      'dags/orders/deployment.json',
      JSON.stringify({ ...manifest(), state: 'applying' }),
    );
    await expect(verify()).rejects.toThrow(/has not come to its end/);
    bucket.deleteForeign('dags/orders/deployment.json');
    await expect(verify()).rejects.toThrow(/is not deployed/);
  });
});
