import { ClaimedDags } from '../deploy/ClaimedDags';
import { deployDag } from '../deploy/deployDag';
import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { keptManifest } from './keptManifest';
import { listDags } from './listDags';

const deploy = (bucket: InMemoryDagBucket, dagId: string) =>
  deployDag(
    dagDeploymentFixture(
      bucket,
      { [`${dagId}.py`]: 'airflow dag\n', 'a.sql': 'one\n' },
      { dagId },
    ),
  );
const look = (
  bucket: InMemoryDagBucket,
  manifests = new ClaimedDags(keptManifest),
) => listDags({ bucket, dagsPath: 'dags', manifests });

describe('listDags', () => {
  it('tells whose the DAGs are and how they lie there', async () => {
    const bucket = new InMemoryDagBucket();
    for (const dagId of ['b', 'a', 'c', 'd']) await deploy(bucket, dagId);
    bucket.putForeign('dags/b/a.sql', 'by hand\n');
    bucket.putForeign('dags/c/notes.txt', 'mine\n');
    bucket.putForeign('dags/d.py', 'a twin\n');
    const { dags, entries, unread } = await look(bucket);
    expect(dags.map(({ dagId, drift }) => [dagId, drift])).toEqual([
      ['a', 'in-place'],
      ['b', 'changed'],
      ['c', 'foreign'],
      ['d', 'foreign'],
    ]);
    expect(dags[0]).toEqual({
      dagId: 'a',
      component: 'component:default/orders',
      owner: 'group:default/team-orders',
      deploymentId: 'd1',
      state: 'applied',
      operation: 'deploy',
      deployedAt: '2026-01-02T03:04:05.000Z',
      drift: 'in-place',
    });
    expect(entries.map(({ key }) => key).sort()).toEqual(
      ['a', 'b', 'c', 'd'].map(id => `dags/${id}/${id}.py`),
    );
    expect(unread).toEqual([]);
  });

  it('names what nobody claims', async () => {
    const bucket = new InMemoryDagBucket();
    await deploy(bucket, 'a');
    for (const key of [
      'dags/by_hand/by_hand.py',
      'dags/top.py',
      'dags/a/notes.txt',
      'dags/a.py',
      'dags/.mwaa-dags-index.json',
    ]) {
      bucket.putForeign(key, 'x');
    }
    bucket.putForeign('dags/broken/deployment.json', '{}');
    const { foreign, unread } = await look(bucket);
    expect(foreign).toEqual([
      'dags/a.py',
      'dags/a/notes.txt',
      'dags/broken/deployment.json',
      'dags/by_hand/by_hand.py',
      'dags/top.py',
    ]);
    expect(unread.map(({ dagId }) => dagId)).toEqual(['broken']);
  });

  it('reads each manifest once', async () => {
    const bucket = new InMemoryDagBucket();
    await deploy(bucket, 'a');
    const manifests = new ClaimedDags(keptManifest);
    await look(bucket, manifests);
    const get = jest.spyOn(bucket, 'get');
    expect((await look(bucket, manifests)).dags).toHaveLength(1);
    expect(get).not.toHaveBeenCalled();
  });
});
