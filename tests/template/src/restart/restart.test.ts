import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { createTask, followTask, readTaskRun } from 'tests-publish';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';
import { restartConfig } from './restartConfig';
import { BackendProcess, startBackendProcess } from './startBackendProcess';
import { HeldPut, HoldingProxy, startHoldingProxy } from './startHoldingProxy';

jest.setTimeout(240_000);

const DAGS = 'local-analytics-dev';
const FOLDER = 'dags/own_python';
const MANIFEST = `${FOLDER}/deployment.json`;
const STEPS = `${FOLDER}/steps.py`;

const wizard = (name: string, dagId: string) => ({
  templateRef: 'template:default/mwaa-dag',
  values: wizardValues({
    name,
    dagId,
    work: {
      tasks: [
        {
          id: 'load',
          operator: 'python',
          with: { module: 'steps', callable: 'load' },
        },
      ],
    },
  }),
});

// In this order: each test goes on in the backend that the one before left.
describe('a backend that dies while a task runs', () => {
  let folder: string;
  let aws: LocalMwaa;
  let s3: ReturnType<typeof s3Of>;
  let proxy: HoldingProxy;
  let port: number;
  let backend: BackendProcess;

  const start = async (withWorkspaces: boolean) => {
    backend = await startBackendProcess(
      folder,
      restartConfig({
        aws,
        s3Endpoint: proxy.endpoint,
        port,
        database: {
          client: 'better-sqlite3',
          connection: { directory: folder },
        },
        workingDirectory: await mkdtemp(join(folder, 'workspaces-')),
        withWorkspaces,
      }),
    );
  };
  const run = async (request: { templateRef: string; values: object }) =>
    followTask(backend.url, {
      ...request,
      authorization: await backend.authorization(),
    });
  /** Starts the task, kills the backend over it, and follows it in the next one. */
  const runOverDeath = async (
    request: { templateRef: string; values: object },
    put: HeldPut,
    next: { withWorkspaces: boolean },
  ) => {
    const authorization = await backend.authorization();
    const waits = proxy.hold(put);
    const id = await createTask(backend.url, { ...request, authorization });
    await waits;
    await backend.kill();
    const between = await s3.current(DAGS);
    await start(next.withWorkspaces);
    return {
      id,
      between,
      ...(await readTaskRun(backend.url, {
        id,
        authorization: await backend.authorization(),
      })),
    };
  };
  const manifest = async (of = FOLDER) =>
    JSON.parse(await s3.text(DAGS, `${of}/deployment.json`));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'restart-'));
    aws = await startLocalMwaa();
    s3 = s3Of(aws);
    proxy = await startHoldingProxy(aws.s3Endpoint);
    port = await freePort();
    await start(true);
    await backend.waitForEntity('template/default/mwaa-rollback');
    await backend.waitForEntity('system/default/orders');
  });

  afterAll(async () => {
    await backend?.kill();
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes on with the deployment, and ends in the same state', async () => {
    const request = wizard('Own Python', 'own_python');
    const recovered = await runOverDeath(
      request,
      { path: `/${DAGS}/${STEPS}`, nth: 1, moment: 'before' },
      { withWorkspaces: true },
    );
    expect(recovered.between).toContain(MANIFEST);
    expect(recovered.between).not.toContain(`${FOLDER}/own_python.py`);

    expect(recovered).toMatchObject({ status: 'completed', error: '' });
    expect(recovered.log).toMatch(/Task recovered/);
    expect(await manifest()).toMatchObject({
      state: 'applied',
      requestedBy: `scaffolder task ${recovered.id}`,
      actor: 'user:default/ada',
    });

    const versions = await s3.versions(DAGS);
    const again = await run(request);
    expect(again.error).toBe('');
    expect(JSON.stringify(again.output)).toMatch(
      /Repository \| unchanged.*DAG \| unchanged.*Catalog \| unchanged/,
    );
    expect(await s3.versions(DAGS)).toEqual(versions);
  });

  it('rolls back once, even if it dies when all was done', async () => {
    const { deploymentId } = await manifest();
    const first = await s3.text(DAGS, STEPS);
    const newer = 'def load():\n    return 2\n';
    await s3.put('mwaa-repositories', `own-python/${STEPS}`, newer);
    expect((await run(wizard('Own Python', 'own_python'))).error).toBe('');
    expect(await s3.text(DAGS, STEPS)).toBe(newer);

    // Without the files of the task, which a roll back does not need.
    const recovered = await runOverDeath(
      {
        templateRef: 'template:default/mwaa-rollback',
        values: {
          component: 'component:default/own-python',
          what: 'rollback',
          to: 'previous',
        },
      },
      { path: `/${DAGS}/${MANIFEST}`, nth: 2, moment: 'after' },
      { withWorkspaces: false },
    );
    expect(recovered).toMatchObject({ status: 'completed', error: '' });
    expect(await s3.text(DAGS, STEPS)).toBe(first);
    expect(await manifest()).toMatchObject({
      state: 'applied',
      operation: 'rollback',
      restored: { deploymentId },
    });
  });

  it('says what to do when the files of the task are gone, and the next run does it', async () => {
    const request = wizard('Without files', 'without_files');
    const lost = 'dags/without_files';
    const failed = await runOverDeath(
      request,
      { path: `/${DAGS}/${lost}/steps.py`, nth: 1, moment: 'before' },
      { withWorkspaces: false },
    );
    expect(failed.status).toBe('failed');
    expect(failed.error).toMatch(
      /no folder "dags\/without_files".*run the template again/,
    );
    expect(failed.log).toMatch(
      /DAG: it is not completely in s3:[^]*Run the wizard again with the same values/,
    );
    expect(await s3.current(DAGS)).not.toContain(`${lost}/without_files.py`);
    expect(await manifest(lost)).toMatchObject({ state: 'applying' });

    const again = await run(request);
    expect(again.error).toBe('');
    expect(JSON.stringify(again.output)).toMatch(
      /Repository \| unchanged.*DAG \| (created|updated).*Catalog \| registered/,
    );
    expect(await manifest(lost)).toMatchObject({ state: 'applied' });
  });
});
