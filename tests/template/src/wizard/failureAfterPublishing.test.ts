import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask, S3Proxy, startS3Proxy } from 'tests-publish';
import { startBackend } from '../backend/startBackend';
import { s3Of } from './s3Of';
import { wizardValues } from './wizardValues';

jest.setTimeout(120_000);

const DAGS = 'local-analytics-dev';
const REPOSITORIES = 'mwaa-repositories';

describe('a failure after the repository was stored', () => {
  let aws: LocalMwaa;
  let proxy: S3Proxy;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    proxy = await startS3Proxy(aws.s3Endpoint);
    backendUrl = await startBackend(aws, proxy.endpoint);
    s3 = s3Of(aws);
  });

  afterAll(async () => {
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
  });

  const create = () =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues(),
      user: 'user:default/ada',
    });

  it('says what stands where, and the next run does the rest', async () => {
    proxy.refuseWrites = DAGS;
    const failed = await create();
    expect(failed.status).toBe('failed');
    expect(failed.steps).toMatchObject({
      storeRepository: 'completed',
      deploy: 'failed',
      register: 'skipped',
      whatStandsWhere: 'completed',
    });
    expect(failed.error).toMatch(/not completely deployed.*daily-orders/);
    expect(failed.error).toContain('s3:PutObject');
    expect(failed.log).toMatch(
      /Repository: it is stored at [^]*DAG: it is not completely in s3:\/\/local-analytics-dev\/dags\/orders_daily\/[^]*not registered[^]*Run the wizard again/,
    );
    expect(await s3.versions(DAGS)).toEqual([]);
    const stored = await s3.versions(REPOSITORIES);

    proxy.refuseWrites = false;
    const repeated = await create();
    expect(repeated).toMatchObject({ status: 'completed', error: '' });
    expect(JSON.stringify(repeated.output)).toMatch(
      /Repository \| unchanged.*DAG \| created.*Catalog \| registered/,
    );
    expect(await s3.versions(REPOSITORIES)).toEqual(stored);
  });

  it('says so too when it is the repository that cannot be stored', async () => {
    proxy.refuseWrites = REPOSITORIES;
    const failed = await runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues({ name: 'Other', dagId: 'other' }),
      user: 'user:default/ada',
    });
    proxy.refuseWrites = false;
    expect(failed.steps).toMatchObject({
      storeRepository: 'failed',
      deploy: 'skipped',
    });
    expect(failed.log).toMatch(/nothing was deployed/);
    expect(await s3.keys(DAGS, 'dags/other/')).toEqual([]);
  });
});
