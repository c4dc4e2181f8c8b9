import { mockCredentials } from '@backstage/backend-test-utils';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask, S3Proxy, startS3Proxy } from 'tests-publish';
import { runDryRun } from '../backend/runDryRun';
import { startBackend } from '../backend/startBackend';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';

jest.setTimeout(120_000);

const DAGS = 'local-analytics-dev';

describe('the template that retires a workload', () => {
  let aws: LocalMwaa;
  let proxy: S3Proxy;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;

  const componentOf = (dagId: string) =>
    `component:default/${dagId.replaceAll('_', '-')}`;
  const create = async (dagId: string) => {
    const { error } = await runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues({ name: dagId.replaceAll('_', ' '), dagId }),
      user: 'user:default/ada',
    });
    if (error) throw new Error(error);
  };
  const retire = (dagId: string, values: object, user = 'ada') =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-retire',
      values: { component: componentOf(dagId), ...values },
      user: `user:default/${user}`,
    });
  const textOf = ({ output }: { output: object }) =>
    (output as { text: { content: string }[] }).text[0].content;
  const registered = async (dagId: string) => {
    const path = componentOf(dagId).replace(':', '/');
    const { status } = await fetch(
      `${backendUrl}/api/catalog/entities/by-name/${path}`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    return status === 200;
  };

  beforeAll(async () => {
    aws = await startLocalMwaa();
    proxy = await startS3Proxy(aws.s3Endpoint);
    backendUrl = await startBackend(aws, proxy.endpoint);
    s3 = s3Of(aws);
    await create('orders_daily');
  });

  afterAll(async () => {
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
  });

  it('shows what would be removed, and removes nothing', async () => {
    const before = await s3.versions(DAGS);
    const run = await retire('orders_daily', { what: 'show' });
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps).toMatchObject({
      plan: 'completed',
      delete: 'skipped',
      unregister: 'skipped',
      whatStandsWhere: 'skipped',
    });
    expect(textOf(run)).toMatch(
      /^Nothing was removed[^]*`s3:\/\/local-analytics-dev\/dags\/orders_daily\/` would be removed[^]*`orders_daily\.py`: delete/,
    );
    expect(run.output.links).toEqual([
      expect.objectContaining({ entityRef: componentOf('orders_daily') }),
      expect.objectContaining({ entityRef: 'resource:default/analytics-dev' }),
    ]);
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it.each([
    [
      'another dag_id',
      'ada',
      { confirmation: 'orders' },
      /repeat its dag_id as confirmation; "orders" is not it/,
      /DAG: this is still to be removed:[^]*`orders_daily\.py`: delete/,
    ],
    [
      'another team',
      'ben',
      { confirmation: 'orders_daily' },
      /user:default\/ben does not belong to group:default\/team-orders/,
      /Nothing was removed\./,
    ],
    [
      'an environment that is not configured',
      'ada',
      {
        confirmation: 'orders_daily',
        environment: 'resource:default/nowhere',
      },
      /nowhere/,
      /Nothing was removed\./,
    ],
  ])(
    'refuses %s before anything is removed',
    async (_, user, values, why, log) => {
      const before = await s3.versions(DAGS);
      const run = await retire(
        'orders_daily',
        { what: 'remove', ...values },
        user,
      );
      expect(run.status).toBe('failed');
      expect(run.error).toMatch(why);
      expect(run.steps.whatStandsWhere).toBe('completed');
      expect(run.log).toMatch(log);
      expect(await s3.versions(DAGS)).toEqual(before);
    },
  );

  it('asks for the dag_id in words of its own', async () => {
    await expect(retire('orders_daily', { what: 'remove' })).rejects.toThrow(
      /confirmation/,
    );
  });

  it('says in a dry run what is there, and removes nothing', async () => {
    const before = await s3.versions(DAGS);
    const { output } = await runDryRun(backendUrl, {
      template: 'templates/retire/template.yaml',
      values: {
        component: componentOf('orders_daily'),
        what: 'remove',
        confirmation: 'orders_daily',
        unregister: true,
      },
      user: 'user:default/ada',
    });
    expect(output.text?.[0].content).toMatch(
      /dags\/orders_daily\/` planned: this is a dry run[^]*`orders_daily\.py`: delete[^]*stays registered/,
    );
    expect(await s3.versions(DAGS)).toEqual(before);
    expect(await registered('orders_daily')).toBe(true);
  });

  it('removes the DAG, keeps its history, and is unchanged the second time', async () => {
    const values = {
      what: 'remove',
      confirmation: 'orders_daily',
      reason: 'replaced',
    };
    const run = await retire('orders_daily', values);
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps).toMatchObject({
      delete: 'completed',
      unregister: 'skipped',
    });
    expect(textOf(run)).toMatch(
      /dags\/orders_daily\/` removed[^]*`orders_daily\.py`: deleted[^]*stays registered/,
    );
    expect(await s3.current(DAGS, 'dags/')).toEqual([]);

    const versions = await s3.versions(DAGS);
    expect(versions.join()).toContain('orders_daily.py#');
    const again = await retire('orders_daily', values);
    expect(again.error).toBe('');
    expect(textOf(again)).toMatch(/unchanged: nothing of it was there/);
    expect(await s3.versions(DAGS)).toEqual(versions);
  });

  it('removes what somebody changed only when told to, and never their files', async () => {
    const notes = 'dags/by_hand/notes.txt';
    await create('by_hand');
    await s3.put(DAGS, notes, 'mine');
    const shown = await retire('by_hand', { what: 'show' });
    expect(textOf(shown)).toMatch(
      /In the way[^]*notes\.txt is foreign[^]*`by_hand\.py`: delete[^]*Not ours, and left alone[^]*notes\.txt/,
    );

    const before = await s3.versions(DAGS);
    const values = { what: 'remove', confirmation: 'by_hand' };
    const refused = await retire('by_hand', values);
    expect(refused.error).toMatch(/Nothing was removed.*notes\.txt is foreign/);
    expect(await s3.versions(DAGS)).toEqual(before);

    const run = await retire('by_hand', { ...values, acceptDrift: true });
    expect(run.error).toBe('');
    expect(textOf(run)).toMatch(/notes\.txt: not ours, left alone/);
    expect(await s3.current(DAGS, 'dags/')).toEqual([notes]);
  });

  it('says what is left when it is stopped half-way, and does the rest the next time', async () => {
    await create('half_way');
    const values = { what: 'remove', confirmation: 'half_way' };
    proxy.refuseDeletes = true;
    const stopped = await retire('half_way', values);
    proxy.refuseDeletes = false;
    expect(stopped.error).toContain('s3:DeleteObject');
    expect(stopped.log).toMatch(
      /DAG: this is still to be removed:[^]*`half_way\.py`: delete[^]*run this again/,
    );

    const run = await retire('half_way', values);
    expect(run.error).toBe('');
    expect(await s3.current(DAGS, 'dags/half_way/')).toEqual([]);
  });

  it('removes the history for good when asked to', async () => {
    await create('forgotten');
    const run = await retire('forgotten', {
      what: 'remove',
      confirmation: 'forgotten',
      purge: true,
    });
    expect(run.error).toBe('');
    expect(textOf(run)).toMatch(/versions were removed for good/);
    expect(await s3.versions(DAGS, 'dags/forgotten/')).toEqual([]);
  });

  it('unregisters last, and only for those who may', async () => {
    await create('over_and_out');
    const values = {
      what: 'remove',
      confirmation: 'over_and_out',
      unregister: true,
    };
    const refused = await retire('over_and_out', values);
    expect(refused.steps).toMatchObject({
      delete: 'completed',
      unregister: 'failed',
    });
    expect(refused.log).toMatch(
      /DAG: it is removed from s3:[^]*component:default\/over-and-out is still registered\. Ask an administrator/,
    );
    expect(await s3.current(DAGS, 'dags/over_and_out/')).toEqual([]);
    expect(await registered('over_and_out')).toBe(true);

    const run = await retire('over_and_out', values, 'max');
    expect(run.error).toBe('');
    expect(textOf(run)).toMatch(/the component is unregistered/);
    expect(run.output.links).toEqual([
      expect.objectContaining({ title: 'Environment' }),
    ]);
    expect(await registered('over_and_out')).toBe(false);
  });
});
