import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag } from '../deployDag';
import { adoptDag, AdoptDagOptions } from './adoptDag';
import { AdoptDagResult } from './AdoptDagResult';
import { transferDag, TransferDagOptions } from './transferDag';

const MANIFEST = 'dags/orders/deployment.json';
const where = { dagsPath: 'dags', dagId: 'orders' };
const now = () => new Date('2026-01-03T00:00:00Z');
const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};
const other = {
  owner: 'group:default/team-marketing',
  component: 'component:default/campaigns',
};

describe('taking over', () => {
  let bucket: InMemoryDagBucket;

  const manifest = () => JSON.parse(bucket.text(MANIFEST)!);
  const deploy = (files: Record<string, string>, deploymentId = 'd1') =>
    deployDag(dagDeploymentFixture(bucket, files, { deploymentId }));

  beforeEach(() => {
    bucket = new InMemoryDagBucket();
  });

  describe('adoptDag', () => {
    const adopt = (changes: Partial<AdoptDagOptions> = {}) =>
      adoptDag({
        ...where,
        bucket,
        claim,
        deploymentId: 'a1',
        now,
        ...changes,
      });

    it('takes in a folder as it is, and then deployments hold for it', async () => {
      bucket.putForeign('dags/orders/orders.py', 'old dag');
      bucket.putForeign('dags/orders/lib/a.py', 'a');
      const result = await adopt();
      expect(result.outcome).toBe('adopted');
      expect(result.files.map(({ path, state }) => [path, state])).toEqual([
        ['lib/a.py', 'foreign'],
        ['orders.py', 'foreign'],
      ]);
      expect(bucket.versions('dags/orders/orders.py')).toHaveLength(1);
      expect(manifest()).toMatchObject({
        state: 'applied',
        operation: 'adopt',
        origin: 'handwritten',
        ...claim,
      });
      expect((await adopt()).outcome).toBe('unchanged');
      await deploy({ 'orders.py': 'new dag' });
      expect(bucket.text('dags/orders/orders.py')).toBe('new dag');
      expect(bucket.text('dags/orders/lib/a.py')).toBeUndefined();
    });

    it('moves a DAG file from beside the folder into it, wherever it dies', async () => {
      const adoptedAt = async (fatal: number) => {
        bucket = new InMemoryDagBucket();
        bucket.putForeign('dags/orders.py', 'old dag');
        bucket.putForeign('dags/orders_daily.py', 'of others');
        const dying = new FaultyDagBucket(bucket, {
          before: (_, index) => {
            if (index >= fatal) {
              throw new Error('the process died');
            }
          },
        });
        return adopt({ bucket: dying }).catch(() => undefined);
      };
      let survived: AdoptDagResult | undefined;
      for (let fatal = 0; !survived; fatal++) {
        survived = await adoptedAt(fatal);
        expect(
          bucket.text('dags/orders.py') ?? bucket.text('dags/orders/orders.py'),
        ).toBe('old dag');
        await adopt({ deploymentId: 'a2' });
        expect(bucket.keys()).toEqual([
          MANIFEST,
          'dags/orders/orders.py',
          'dags/orders_daily.py',
        ]);
        expect(manifest()).toMatchObject({ state: 'applied' });
      }
      expect(survived.files[0].movedFrom).toBe('dags/orders.py');
    });

    it('takes in what somebody changed by hand in a deployed DAG', async () => {
      await deploy({ 'orders.py': 'dag', 'a.sql': 'a' });
      bucket.putForeign('dags/orders/orders.py', 'by hand');
      bucket.putForeign('dags/orders/b.sql', 'b');
      const { files } = await adopt();
      expect(files.map(({ path, state }) => `${path} ${state}`)).toEqual([
        'a.sql known',
        'b.sql foreign',
        'orders.py changed',
      ]);
      await deploy({ 'orders.py': 'dag 2' }, 'd2');
      expect(bucket.keys()).toEqual([MANIFEST, 'dags/orders/orders.py']);
    });

    it('shows what it would take in, and changes nothing', async () => {
      bucket.putForeign('dags/orders.py', 'old dag');
      expect((await adopt({ dryRun: true })).outcome).toBe('planned');
      expect(bucket.keys()).toEqual(['dags/orders.py']);
    });

    it('refuses where there is nothing', async () => {
      await expect(adopt()).rejects.toThrow(
        expect.objectContaining({ name: 'NotFoundError' }),
      );
    });

    it('refuses two DAG files that differ, before it changes anything', async () => {
      bucket.putForeign('dags/orders.py', 'one');
      bucket.putForeign('dags/orders/orders.py', 'two');
      await expect(adopt()).rejects.toThrow(/orders\.py differs from/);
      expect(bucket.text(MANIFEST)).toBeUndefined();
    });

    it('refuses the DAG of another component', async () => {
      await deploy({ 'orders.py': 'dag' });
      await expect(adopt({ claim: other })).rejects.toThrow(
        /belongs to component:default\/orders/,
      );
    });
  });

  describe('transferDag', () => {
    const transfer = (changes: Partial<TransferDagOptions> = {}) =>
      transferDag({
        ...where,
        bucket,
        from: claim,
        to: { ...other, actor: 'user:default/ada', reason: 'reorganisation' },
        deploymentId: 't1',
        now,
        ...changes,
      });

    it('hands the DAG over without touching a file, and says who decided', async () => {
      await deploy({ 'orders.py': 'dag' });
      await expect(transfer()).resolves.toEqual({
        outcome: 'transferred',
        before: claim,
        after: other,
      });
      expect(bucket.versions('dags/orders/orders.py')).toHaveLength(1);
      expect(manifest()).toMatchObject({
        state: 'applied',
        operation: 'transfer',
        ...other,
        transferredFrom: claim,
        actor: 'user:default/ada',
        reason: 'reorganisation',
      });
      await expect(deploy({ 'orders.py': 'dag 2' })).rejects.toThrow(
        /belongs to component:default\/campaigns/,
      );
      expect((await transfer()).outcome).toBe('unchanged');
    });

    it('moves a DAG that stays whose it is to another repository', async () => {
      const source = { repository: 'https://git.example.com/a' };
      const fixture = dagDeploymentFixture(bucket, { 'orders.py': 'dag' });
      await deployDag({ ...fixture, claim: { ...fixture.claim, source } });
      const to = {
        ...claim,
        source: { repository: 'https://git.example.com/b' },
      };
      expect((await transfer({ to })).outcome).toBe('transferred');
      expect(manifest()).toMatchObject(to);
      expect((await transfer({ to })).outcome).toBe('unchanged');
    });

    it('hands it to another repository', async () => {
      const source = { repository: 'https://git.example.com/a' };
      const fixture = dagDeploymentFixture(bucket, { 'orders.py': 'dag' });
      await deployDag({ ...fixture, claim: { ...fixture.claim, source } });
      const moved = { repository: 'https://git.example.com/b' };
      await expect(
        transfer({ policy: { boundToRepository: moved.repository } }),
      ).rejects.toThrow(/deployed from https:\/\/git\.example\.com\/a/);
      await transfer({
        to: { ...other, source: moved },
        policy: { boundToRepository: source.repository },
      });
      expect(manifest().source).toEqual(moved);
    });

    it('shows what it would do, and changes nothing', async () => {
      await deploy({ 'orders.py': 'dag' });
      expect((await transfer({ dryRun: true })).outcome).toBe('planned');
      expect(manifest().owner).toBe(claim.owner);
    });

    it('refuses what is not theirs, not there, or not finished', async () => {
      await expect(transfer()).rejects.toThrow(/is not deployed/);
      const dying = new FaultyDagBucket(bucket, {
        before: ({ method, key }) => {
          if (method === 'put' && key.endsWith('.py')) {
            throw new Error('the process died');
          }
        },
      });
      const fixture = dagDeploymentFixture(bucket, { 'orders.py': 'dag' });
      await expect(deployDag({ ...fixture, bucket: dying })).rejects.toThrow();
      await expect(transfer()).rejects.toThrow(/not come to its end/);
      await expect(
        transfer({ from: { ...claim, owner: 'group:default/guests' } }),
      ).rejects.toThrow(/only its owner can hand it over/);
    });

    it('ends as a conflict when a deployment is faster', async () => {
      await deploy({ 'orders.py': 'dag' });
      const busy = new FaultyDagBucket(bucket, {
        before: async ({ method }) => {
          if (method === 'put') {
            await deploy({ 'orders.py': 'dag 2' }, 'd2');
          }
        },
      });
      await expect(transfer({ bucket: busy })).rejects.toThrow(
        /at this moment\. The claim is now that of .* \(deployment d2, /,
      );
      expect(manifest()).toMatchObject({ owner: claim.owner });
    });
  });
});
