import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag } from '../deployDag';
import { dagDrift } from './dagDrift';
import { driftDiffs } from './driftDiffs';

const DEPLOYED = {
  'orders.py': 'airflow dag\n',
  'a.sql': 'one\n',
  'b.sql': 'two\n',
};
const PLACE = { dagsPath: 'dags', dagId: 'orders' };

async function deployed() {
  const bucket = new InMemoryDagBucket('dags');
  await deployDag(dagDeploymentFixture(bucket, DEPLOYED));
  return bucket;
}
const diffsOf = async (
  bucket: InMemoryDagBucket,
  repository?: Record<string, string>,
) => {
  const files =
    repository &&
    Object.entries(repository).map(([path, content]) => ({
      path,
      content,
      managed: true,
    }));
  const report = await dagDrift({
    ...PLACE,
    bucket,
    ...(files && {
      repository: { files, specificationSha256: 'b'.repeat(64) },
    }),
  });
  return Object.fromEntries(
    await driftDiffs(report, {
      ...PLACE,
      bucket,
      ...(files && { repository: files }),
    }),
  );
};

describe('driftDiffs', () => {
  it('shows what was changed and removed by hand, and nothing of strangers', async () => {
    const bucket = await deployed();
    bucket.putForeign('dags/orders/a.sql', 'three\n');
    bucket.putForeign('dags/orders/secret.txt', 'password\n');
    const state = await bucket.head('dags/orders/b.sql');
    await bucket.delete('dags/orders/b.sql', { ifMatch: state!.etag });
    expect(await diffsOf(bucket)).toEqual({
      'a.sql': expect.stringMatching(/-one\n\+three\n/),
      'b.sql': expect.stringMatching(/^--- a\/b\.sql\n\+\+\+ \/dev\/null/),
    });
  });

  it('shows what the repository has instead', async () => {
    const { 'b.sql': _, ...rest } = DEPLOYED;
    const diffs = await diffsOf(await deployed(), {
      ...rest,
      'a.sql': 'newer\n',
      'c.sql': 'more\n',
    });
    expect(diffs).toEqual({
      'a.sql': expect.stringMatching(/-one\n\+newer\n/),
      'b.sql': expect.stringMatching(/^--- a\/b\.sql\n\+\+\+ \/dev\/null/),
      'c.sql': expect.stringMatching(/^--- \/dev\/null\n[^]*\+more/),
    });
  });

  it('leaves out what is too large', async () => {
    const bucket = await deployed();
    bucket.putForeign('dags/orders/a.sql', 'x'.repeat(600_000));
    expect(await diffsOf(bucket)).toEqual({});
  });
});
