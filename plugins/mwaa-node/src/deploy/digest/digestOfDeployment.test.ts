import { deploymentMark, UNMARKED_DIGEST } from 'backstage-plugin-mwaa-common';
import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDags } from '../bulk/deployDags';
import { deployDag } from '../deployDag';
import { dagDrift } from '../drift/dagDrift';
import { rollbackDag } from '../history/rollbackDag';
import { planDag } from '../planDag';
import { transferDag } from '../takeover/transferDag';

const DAG = `"""${deploymentMark(UNMARKED_DIGEST)}"""\n`;
const FIRST = { 'orders.py': DAG, 'own.py': '1' };
const SECOND = { 'orders.py': DAG, 'own.py': '2' };
const parties = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};

describe('the digest of a deployment', () => {
  const where = { dagsPath: 'dags', dagId: 'orders' };
  let bucket: InMemoryDagBucket;

  const deployment = (files: Record<string, string>, deploymentId = 'd1') =>
    dagDeploymentFixture(bucket, files, { deploymentId });
  const recorded = () =>
    JSON.parse(bucket.text('dags/orders/deployment.json')!).deploymentDigest;
  const entry = () => bucket.text('dags/orders/orders.py')!;

  beforeEach(async () => {
    bucket = new InMemoryDagBucket();
    await deployDag(deployment(FIRST));
  });

  it('stands in the DAG file and in the manifest', () => {
    expect(entry()).toBe(`"""${deploymentMark(recorded())}"""\n`);
    expect(recorded()).not.toBe(UNMARKED_DIGEST);
  });

  it('changes nothing when the same is deployed again, alone or with many', async () => {
    const again = await deployDag(deployment(FIRST, 'd2'));
    expect(again.outcome).toBe('unchanged');
    const { results } = await deployDags({
      ...deployment(FIRST, 'd3'),
      deployments: [deployment(FIRST)],
    });
    expect(results).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('is the same for one of many, and in a plan', async () => {
    const alone = entry();
    const plan = await planDag(deployment(FIRST));
    expect(plan.files.map(({ action }) => action)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    bucket = new InMemoryDagBucket();
    await deployDags({
      ...deployment(FIRST),
      deployments: [deployment(FIRST)],
    });
    expect(entry()).toBe(alone);
  });

  it('changes the DAG file when a support file changes', async () => {
    const before = recorded();
    const { plan } = await deployDag(deployment(SECOND, 'd2'));
    expect(plan.files.map(({ action }) => action)).toEqual([
      'update',
      'update',
    ]);
    expect(recorded()).not.toBe(before);
    expect(entry()).toContain(recorded());
  });

  it('comes back with a roll back, and stays when the DAG is handed over', async () => {
    const before = { digest: recorded(), file: entry() };
    await deployDag(deployment(SECOND, 'd2'));
    await rollbackDag({
      ...deployment({}, 'd3'),
      claim: parties,
      to: 'previous',
    });
    expect({ digest: recorded(), file: entry() }).toEqual(before);
    await transferDag({
      ...deployment({}, 'd4'),
      from: parties,
      to: { ...parties, owner: 'group:default/team-b' },
    });
    expect(recorded()).toBe(before.digest);
  });

  it('makes the DAG file drift only where that differs itself', async () => {
    const drift = async (files: Record<string, string>) => {
      const report = await dagDrift({
        ...where,
        bucket,
        repository: {
          files: deployment(files).files,
          specificationSha256: 'a'.repeat(64),
        },
      });
      return report.files.map(({ path, drift: word }) => `${path} ${word}`);
    };
    expect(await drift(FIRST)).toEqual([
      'orders.py in-place',
      'own.py in-place',
    ]);
    expect(await drift({ ...FIRST, 'more.py': '' })).toEqual([
      'more.py outdated',
      'orders.py in-place',
      'own.py in-place',
    ]);
    expect(await drift({ ...FIRST, 'orders.py': `${DAG}#` })).toEqual([
      'orders.py stale',
      'own.py in-place',
    ]);
  });

  it('is absent of a DAG file without a line for it', async () => {
    await deployDag(deployment({ 'orders.py': 'dag' }, 'd2'));
    expect(recorded()).toBeUndefined();
  });
});
