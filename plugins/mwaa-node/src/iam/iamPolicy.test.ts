import { deployDag } from '../deploy/deployDag';
import { dagDrift } from '../deploy/drift/dagDrift';
import { dagHistory } from '../deploy/history/dagHistory';
import { rollbackDag } from '../deploy/history/rollbackDag';
import { deleteDag } from '../deploy/remove/deleteDag';
import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { isAllowed } from './__testUtils__/isAllowed';
import { policedBucket } from './__testUtils__/policedBucket';
import { iamPolicy, IamPolicyOptions } from './iamPolicy';

const environment = mwaaEnvironmentFixture({ region: 'eu-west-1' });
const { bucketName } = environment;
const bucketArn = `arn:aws:s3:::${bucketName}`;
const notAllowed = expect.objectContaining({ name: 'NotAllowedError' });

const policyOf = (options: Partial<IamPolicyOptions> = {}) =>
  iamPolicy({ environment, purpose: 'ci', dagId: 'orders', ...options });

const actionsOf = (options: Partial<IamPolicyOptions>) =>
  policyOf(options).Statement.flatMap(({ Action }) => Action);

describe('iamPolicy', () => {
  let bucket: InMemoryDagBucket;
  beforeEach(() => {
    bucket = new InMemoryDagBucket(bucketName);
  });

  const first = { 'orders.py': 'one', 'sql/a.sql': 'a' };
  const second = { 'orders.py': 'two' };
  const claim = {
    owner: 'group:default/team-orders',
    component: 'component:default/orders',
  };
  const run = { dagsPath: 'dags', dagId: 'orders', claim };
  const now = () => new Date('2026-01-02T03:04:05Z');

  it('is enough for the CI of one DAG, from first deployment to removal', async () => {
    const policed = policedBucket(bucket, policyOf({ purge: true }));
    await deployDag(dagDeploymentFixture(policed, first));
    await deployDag(
      dagDeploymentFixture(policed, second, { deploymentId: 'd2' }),
    );
    await rollbackDag({
      ...run,
      bucket: policed,
      to: 'd1',
      deploymentId: 'd3',
      now,
    });
    expect(bucket.text('dags/orders/orders.py')).toBe('one');
    // The hook before a request does not tell which version is read.
    expect(
      isAllowed(policyOf(), {
        action: 's3:GetObjectVersion',
        resource: `${bucketArn}/dags/orders/orders.py`,
      }),
    ).toBe(true);
    await dagHistory({ ...run, bucket: policed });
    await dagDrift({ ...run, bucket: policed });
    await deleteDag({
      ...run,
      bucket: policed,
      confirmation: 'orders',
      deploymentId: 'd4',
      now,
      purge: true,
    });
    expect(bucket.keys()).toEqual([]);
    expect(bucket.versions('dags/orders/orders.py')).toEqual([]);
  });

  it('reaches no other DAG, and nothing beside the dags folder', async () => {
    const policed = policedBucket(bucket, policyOf());
    bucket.putForeign('dags/orders2/orders2.py', 'theirs');
    for (const key of [
      'dags/orders2/orders2.py',
      'dags/orders.py',
      'dags/.mwaa-dags-index.json',
      'requirements.txt',
    ]) {
      await expect(policed.get(key)).rejects.toThrow(notAllowed);
      await expect(
        policed.put({
          key,
          body: Buffer.from('mine'),
          contentType: 'text/plain',
          condition: { ifNoneMatch: '*' },
        }),
      ).rejects.toThrow(notAllowed);
    }
    for (const prefix of ['', 'dags/', 'dags/orders2/', 'requirements.txt']) {
      await expect(policed.list(prefix)).rejects.toThrow(notAllowed);
      await expect(policed.listVersions(prefix)).rejects.toThrow(notAllowed);
    }
  });

  it('removes no version for good unless that is asked for', () => {
    const request = {
      action: 's3:DeleteObjectVersion',
      resource: `${bucketArn}/dags/orders/orders.py`,
    };
    expect(isAllowed(policyOf(), request)).toBe(false);
    expect(isAllowed(policyOf({ purge: true }), request)).toBe(true);
  });

  it('lets a CI count DAGs by their names, and nothing below', () => {
    const list = (prefix: string, delimiter?: string) =>
      isAllowed(policyOf(), {
        action: 's3:ListBucket',
        resource: bucketArn,
        context: {
          's3:prefix': prefix,
          ...(delimiter && { 's3:delimiter': delimiter }),
        },
      });
    expect([
      list('dags/', '/'),
      list('dags/'),
      list('dags/orders2/', '/'),
    ]).toEqual([true, false, false]);
  });

  it('lets Backstage work with all DAGs, and nothing else', async () => {
    const policed = policedBucket(
      bucket,
      policyOf({ purpose: 'backstage', dagId: undefined }),
    );
    await deployDag(dagDeploymentFixture(policed, first));
    await deployDag(
      dagDeploymentFixture(
        policed,
        { 'other.py': 'other' },
        { dagId: 'other' },
      ),
    );
    await policed.list('dags/');
    await expect(policed.list('')).rejects.toThrow(notAllowed);
    await expect(policed.get('requirements.txt')).rejects.toThrow(notAllowed);
  });

  it('lets a viewer see all and change nothing', async () => {
    await deployDag(dagDeploymentFixture(bucket, first));
    const policed = policedBucket(bucket, policyOf({ purpose: 'viewer' }));
    const history = await dagHistory({ ...run, bucket: policed });
    expect(history).toMatchObject({ records: [{}] });
    await dagDrift({ ...run, bucket: policed });
    await expect(
      deployDag(dagDeploymentFixture(policed, second)),
    ).rejects.toThrow(notAllowed);
    expect(actionsOf({ purpose: 'viewer' }).join()).not.toMatch(
      /Put|Delete|GenerateDataKey/,
    );
    expect(() => policyOf({ purpose: 'viewer', purge: true })).toThrow(
      /cannot purge/,
    );
  });

  it('asks Airflow with the least role that will do', () => {
    const mayUse = (role: string, options: Partial<IamPolicyOptions>) =>
      isAllowed(policyOf(options), {
        action: 'airflow:InvokeRestApi',
        resource: `arn:aws:airflow:eu-west-1:000000000000:role/analytics-dev/${role}`,
      });
    expect(mayUse('Viewer', { purpose: 'ci' })).toBe(true);
    expect(mayUse('User', { purpose: 'ci' })).toBe(false);
    expect(mayUse('User', { purpose: 'backstage' })).toBe(true);
    expect(mayUse('Admin', { purpose: 'backstage' })).toBe(false);
    expect(mayUse('User', { airflowRole: 'User' })).toBe(true);
  });

  it('lets logs be read by whoever shows runs, and of which DAG', () => {
    const mayRead = (dagId: string, options: Partial<IamPolicyOptions>) =>
      isAllowed(policyOf(options), {
        action: 'logs:GetLogEvents',
        resource: `arn:aws:logs:eu-west-1:000000000000:log-group:airflow-analytics-dev-Task:log-stream:dag_id=${dagId}/run_id=r/task_id=t/attempt=1.log`,
      });
    expect(mayRead('orders', { purpose: 'viewer' })).toBe(true);
    expect(mayRead('orders2', { purpose: 'viewer' })).toBe(false);
    expect(mayRead('any', { purpose: 'backstage', dagId: undefined })).toBe(
      true,
    );
    expect(mayRead('orders', { purpose: 'ci' })).toBe(false);
    expect(actionsOf({ purpose: 'ci' })).not.toContain(
      'airflow:CreateWebLoginToken',
    );
  });

  it('changes no environment and passes no role on', () => {
    const all = (['backstage', 'ci', 'viewer'] as const).flatMap(purpose =>
      actionsOf({ purpose, dagId: undefined, discovery: true }),
    );
    expect(all).not.toContain('iam:PassRole');
    expect(all.filter(action => action.includes('*'))).toEqual([]);
    expect([
      ...new Set(all.filter(action => action.startsWith('airflow:'))),
    ]).toEqual([
      'airflow:GetEnvironment',
      'airflow:ListEnvironments',
      'airflow:InvokeRestApi',
      'airflow:CreateWebLoginToken',
    ]);
    expect(actionsOf({})).not.toContain('airflow:ListEnvironments');
  });

  describe('with a KMS key', () => {
    const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
    const use = (
      kmsKey: string,
      { alias = 'alias/none', via = 's3.eu-west-1.amazonaws.com' } = {},
    ) =>
      isAllowed(policyOf({ environment: { ...environment, kmsKey } }), {
        action: 'kms:GenerateDataKey',
        resource: `arn:aws:kms:eu-west-1:000000000000:key/${id}`,
        context: { 'kms:ViaService': via, 'kms:ResourceAliases': [alias] },
      });

    it.each([
      [id, undefined],
      [`arn:aws:kms:eu-west-1:000000000000:key/${id}`, undefined],
      ['alias/mwaa', 'alias/mwaa'],
      ['arn:aws:kms:eu-west-1:000000000000:alias/mwaa', 'alias/mwaa'],
    ])('uses %s, through S3 only', (kmsKey, alias) => {
      expect(use(kmsKey, { alias })).toBe(true);
      expect(use(kmsKey, { alias, via: 'ec2.eu-west-1.amazonaws.com' })).toBe(
        false,
      );
    });

    it('uses no other key', () => {
      expect(use(id.replace('1', '2'))).toBe(false);
      expect(use('alias/mwaa', { alias: 'alias/other' })).toBe(false);
    });

    it('does not encrypt for a viewer', () => {
      const withKey = { ...environment, kmsKey: id };
      expect(actionsOf({ purpose: 'viewer', environment: withKey })).toContain(
        'kms:Decrypt',
      );
      expect(
        actionsOf({ purpose: 'viewer', environment: withKey }),
      ).not.toContain('kms:GenerateDataKey');
    });
  });

  it("names resources of the environment's partition", () => {
    const china = {
      ...environment,
      region: 'cn-north-1',
      arn: 'arn:aws-cn:airflow:cn-north-1:000000000000:environment/analytics-dev',
      kmsKey: 'abc',
    };
    const text = JSON.stringify(
      policyOf({ environment: china, purpose: 'backstage' }),
    );
    expect(text).not.toContain('arn:aws:');
    expect(text).toContain('s3.cn-north-1.amazonaws.com.cn');
    expect(text).toContain('arn:aws-cn:kms:cn-north-1:000000000000:key/abc');
  });

  it('takes every name literally', () => {
    const policy = policyOf({
      environment: { ...environment, dagsPath: 'd*gs/${aws:username}' },
    });
    const get = (key: string) =>
      isAllowed(policy, {
        action: 's3:GetObject',
        resource: `${bucketArn}/${key}`,
      });
    expect(get('d*gs/${aws:username}/orders/orders.py')).toBe(true);
    expect(get('dags/${aws:username}/orders/orders.py')).toBe(false);
    expect(JSON.stringify(policy)).not.toContain('${aws:username}');
    expect(() => policyOf({ dagId: '../other' })).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
