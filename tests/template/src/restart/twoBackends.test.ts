import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { followTask, Forwarder, startForwarder } from 'tests-publish';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';
import { restartConfig } from './restartConfig';
import { BackendProcess, startBackendProcess } from './startBackendProcess';
import { RunningPostgres, startPostgres } from './startPostgres';

jest.setTimeout(240_000);

const DAGS = 'local-analytics-dev';
const dagIds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

describe('two backends on one PostgreSQL', () => {
  let folder: string;
  let postgres: RunningPostgres;
  let aws: LocalMwaa;
  let balancer: Forwarder;
  let backends: BackendProcess[];
  let s3: ReturnType<typeof s3Of>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'two-backends-'));
    [postgres, aws] = await Promise.all([startPostgres(), startLocalMwaa()]);
    s3 = s3Of(aws);
    const ports = [await freePort(), await freePort()];
    let asked = 0;
    balancer = await startForwarder(
      () => `http://127.0.0.1:${ports[asked++ % ports.length]}`,
    );
    const start = async (port: number) =>
      startBackendProcess(
        folder,
        restartConfig({
          aws,
          s3Endpoint: aws.s3Endpoint,
          port,
          baseUrl: balancer.endpoint,
          database: { client: 'pg', connection: postgres.connection },
          workingDirectory: await mkdtemp(join(folder, 'workspaces-')),
          withWorkspaces: true,
        }),
      );
    // One after the other: the first makes the tables.
    backends = [await start(ports[0])];
    backends.push(await start(ports[1]));
    for (const backend of backends) {
      await backend.waitForEntity('template/default/mwaa-dag');
      await backend.waitForEntity('system/default/orders');
    }
  });

  afterAll(async () => {
    await Promise.all((backends ?? []).map(backend => backend.kill()));
    s3?.close();
    await balancer?.stop();
    await Promise.all([aws?.stop(), postgres?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('run each task once, and answer for one another', async () => {
    const authorization = await backends[0].authorization();
    const runs = await Promise.all(
      dagIds.map(dagId =>
        followTask(balancer.endpoint, {
          templateRef: 'template:default/mwaa-dag',
          values: wizardValues({ name: `Two ${dagId}`, dagId }),
          authorization,
        }),
      ),
    );
    for (const { error, log } of runs) {
      expect(error).toBe('');
      expect(log.match(/Beginning step/g)).toHaveLength(
        new Set(log.match(/Beginning step .*/g)).size,
      );
    }
    const manifests = dagIds.map(dagId => `dags/${dagId}/deployment.json`);
    for (const manifest of manifests) {
      expect(await s3.versions(DAGS, manifest)).toHaveLength(2);
      expect(JSON.parse(await s3.text(DAGS, manifest))).toMatchObject({
        state: 'applied',
      });
    }

    const answersOf = async ({ url }: BackendProcess) => {
      const read = async (path: string) => {
        const answer = await fetch(`${url}/api/${path}`, {
          headers: { authorization },
        });
        expect(answer.status).toBe(200);
        return answer.json();
      };
      const { tasks } = await read('scaffolder/v2/tasks');
      const plan = await read(
        'mwaa/environments/analytics-dev/dag-ids/third?componentRef=component:default/two-third',
      );
      return { tasks: tasks.map((task: { id: string }) => task.id), plan };
    };
    const [one, other] = await Promise.all(backends.map(answersOf));
    expect(one).toEqual(other);
    expect(one.tasks).toHaveLength(dagIds.length);
  });
});
