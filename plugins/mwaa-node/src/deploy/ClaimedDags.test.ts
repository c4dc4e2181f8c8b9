import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { BucketRequest, FaultyDagBucket } from '../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { ClaimedDags } from './ClaimedDags';
import { deployDag } from './deployDag';
import { deleteDag } from './remove/deleteDag';

describe('ClaimedDags', () => {
  let bucket: InMemoryDagBucket;
  let fault: (request: BucketRequest) => void;
  let claimed: ClaimedDags<string>;

  const deploy = (dagId: string, content = 'dag') =>
    deployDag(
      dagDeploymentFixture(bucket, { [`${dagId}.py`]: content }, { dagId }),
    );
  const put = (key: string, body: string) =>
    bucket.put({
      key,
      body: Buffer.from(body),
      contentType: 'application/json',
      condition: { ifNoneMatch: '*' },
    });
  const read = async () => {
    const counted = new FaultyDagBucket(bucket, {
      before: request => fault(request),
    });
    const { dags, unread } = await claimed.read({
      bucket: counted,
      dagsPath: 'dags',
    });
    return {
      dags: Object.fromEntries(dags),
      unread,
      requests: counted.requests.map(({ method, key }) => `${method} ${key}`),
    };
  };

  beforeEach(() => {
    bucket = new InMemoryDagBucket();
    fault = () => {};
    claimed = new ClaimedDags(({ deploymentId }) => deploymentId);
  });

  it('lists once, and reads only what has changed since', async () => {
    await deploy('a');
    await deploy('b');
    const both = { a: 'd1', b: 'd1' };
    expect(await read()).toEqual({
      dags: both,
      unread: [],
      requests: [
        'list dags/',
        'get dags/a/deployment.json',
        'get dags/b/deployment.json',
      ],
    });
    expect(await read()).toMatchObject({
      dags: both,
      requests: ['list dags/'],
    });
    await deploy('b', 'changed');
    expect(await read()).toMatchObject({
      requests: ['list dags/', 'get dags/b/deployment.json'],
    });
  });

  it('forgets what was removed, and passes over what nobody claims', async () => {
    await deploy('a');
    await put('dags/by_hand/by_hand.py', 'print()');
    await put('dags/top.py', 'print()');
    await put('dags/no dag id/deployment.json', '{}');
    expect((await read()).dags).toEqual({ a: 'd1' });
    await deleteDag({
      bucket,
      dagsPath: 'dags',
      dagId: 'a',
      claim: {
        owner: 'group:default/team-orders',
        component: 'component:default/orders',
      },
      confirmation: 'a',
      deploymentId: 'd2',
      now: () => new Date('2026-01-02T03:04:05Z'),
    });
    expect(await read()).toMatchObject({ dags: {}, unread: [] });
  });

  it('says which manifest is none, once read', async () => {
    await deploy('a');
    await put('dags/evil/deployment.json', '{"format": 1, "kind": "dag"}');
    const first = await read();
    expect(first.dags).toEqual({ a: 'd1' });
    expect(first.unread).toEqual([
      {
        dagId: 'evil',
        kind: 'invalid',
        reason: expect.stringMatching(
          /^dags\/evil\/deployment.json: name: Required/,
        ),
      },
    ]);
    expect(await read()).toMatchObject({
      unread: first.unread,
      requests: ['list dags/'],
    });
  });

  it('goes on where a single manifest may not be read, and asks again', async () => {
    await deploy('a');
    await deploy('b');
    fault = ({ key }) => {
      if (key === 'dags/a/deployment.json') {
        throw new NotAllowedError('kms:Decrypt is missing');
      }
    };
    expect(await read()).toMatchObject({
      dags: { b: 'd1' },
      unread: [{ dagId: 'a', kind: 'denied' }],
    });
    fault = () => {};
    expect(await read()).toMatchObject({
      dags: { a: 'd1', b: 'd1' },
      unread: [],
      requests: ['list dags/', 'get dags/a/deployment.json'],
    });
  });

  it('throws what keeps it from reading, and then goes on from there', async () => {
    await deploy('a');
    await read();
    await deploy('b');
    await deploy('c');
    fault = ({ method, key }) => {
      if (method === 'get' && key.includes('/c/')) {
        throw new ServiceUnavailableError('busy');
      }
    };
    await expect(read()).rejects.toThrow('busy');
    fault = () => {};
    expect(await read()).toMatchObject({
      dags: { a: 'd1', b: 'd1', c: 'd1' },
      requests: ['list dags/', 'get dags/c/deployment.json'],
    });
  });
});
