import { addConnection } from './addConnection';
import { Questions } from './Questions';
import { AirflowUnderTest } from './AirflowUnderTest';
import { digest, longestId, longId } from './dagFiles';
import { until } from './until';

/** That the file is gone. */
const noticed = ({ airflow }: AirflowUnderTest, dagId: string) =>
  until(
    () => airflow.getDag(dagId),
    dag => dag?.isActive === false,
  );

/** What Airflow knows of DAGs, and what is changed of that. */
export const dagQuestions: Questions = {
  'tells what Airflow knows of a DAG': async given => {
    const { airflow, environment, services } = given;
    const { airflowVersion } = await services.environments.get(environment.id);
    expect(airflowVersion).toBe(environment.airflowVersion);
    expect(await airflow.getDag('doomed')).toEqual({
      dagId: 'doomed',
      isPaused: true,
      isActive: true,
      fileLocation: expect.stringMatching(/\/dags\/doomed\/doomed\.py$/),
      hasImportErrors: false,
    });
  },

  'tells the details, and the deployment that they are of': async given => {
    expect(await given.airflow.getDagDetails('nightly')).toEqual({
      dagId: 'nightly',
      isPaused: true,
      isActive: true,
      fileLocation: expect.stringMatching(/\/dags\/nightly\/nightly\.py$/),
      deploymentDigest: digest,
      docs: '# Nightly\n\nLoads *orders*.',
      schedule: 'Every day at 05:00',
      nextRunAt: expect.stringMatching(/T05:00:00\.000Z$/),
      lastParsedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      tags: ['daily', 'sales'],
      params: {
        region: {
          schema: { type: 'string', enum: ['eu', 'us'] },
          default: 'eu',
          description: 'Where',
        },
        note: { schema: {}, default: 'none' },
      },
    });
  },

  'tells what of a DAG has no docs, no deployment and no schedule':
    async given => {
      const details = await given.airflow.getDagDetails('doomed');
      expect(details).toMatchObject({ dagId: 'doomed', tags: [], params: {} });
      for (const field of ['docs', 'deploymentDigest', 'nextRunAt'] as const) {
        expect(details?.[field]).toBeUndefined();
      }
    },

  'knows nothing of a DAG that Airflow has not parsed': async given => {
    const { airflow } = given;
    expect(await airflow.getDag('nowhere')).toBeUndefined();
    expect(await airflow.getDagDetails('nowhere')).toBeUndefined();
    const unknown = expect.objectContaining({ name: 'NotFoundError' });
    await expect(airflow.setPaused('nowhere', true)).rejects.toThrow(unknown);
    await expect(airflow.listTasks('nowhere')).rejects.toThrow(unknown);
    await expect(airflow.triggerRun('nowhere', { runId: 'r' })).rejects.toThrow(
      unknown,
    );
    expect(await airflow.listRuns('nowhere', { limit: 1 })).toEqual({
      runs: [],
      total: 0,
    });
    expect(await airflow.getRun('nowhere', 'r')).toBeUndefined();
  },

  'lists all DAGs': async given => {
    const dags = await given.airflow.listDags();
    expect(dags.map(({ dagId }) => dagId)).toEqual(
      ['doomed', longId, longestId, 'nightly', 'orders', 'waiting'].sort(),
    );
  },

  'lists tasks behind those that they wait for': async given => {
    expect(await given.airflow.listTasks('orders')).toEqual([
      {
        taskId: 'numbers',
        operator: '@task',
        isMapped: false,
        downstream: ['double'],
      },
      {
        taskId: 'double',
        operator: '@task',
        isMapped: true,
        downstream: ['load'],
      },
      {
        taskId: 'load',
        operator: '@task',
        isMapped: false,
        downstream: ['report'],
      },
      { taskId: 'report', operator: '@task', isMapped: false, downstream: [] },
    ]);
  },

  'tells the files that Airflow cannot import': async given => {
    expect(await given.airflow.listImportErrors()).toEqual([
      {
        fileName: expect.stringMatching(/broken\/broken\.py$/),
        text: expect.stringMatching(
          /^Traceback[\s\S]*broken\.py", line \d+[\s\S]*ModuleNotFoundError: No module named 'no_such_module'/,
        ),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
  },

  'lists the assets that DAGs name': async given => {
    const { airflow, major } = given;
    const uri = 's3://lake/prices';
    expect(await airflow.listAssets()).toEqual([
      { name: major === 2 ? uri : 'prices', uri },
    ]);
  },

  'lists the ids of connections, and nothing else of them': async given => {
    await addConnection(given, {
      connection_id: 'warehouse',
      conn_type: 'postgres',
      login: 'loader',
      password: 'PLANTED',
    });
    const ids = await given.airflow.listConnectionIds();
    expect(ids).toContain('warehouse');
    expect(JSON.stringify(ids)).not.toMatch(/PLANTED|postgres|loader/);
  },

  'unpauses and pauses, as often as asked': async given => {
    const { airflow } = given;
    const pausedAfter = async (paused: boolean) => {
      await airflow.setPaused('waiting', paused);
      return (await airflow.getDag('waiting'))?.isPaused;
    };
    expect([
      await pausedAfter(false),
      await pausedAfter(false),
      await pausedAfter(true),
    ]).toEqual([false, false, true]);
  },

  'takes a DAG off the list, and is content when it is gone': async given => {
    const { airflow, services, environment } = given;
    const bucket = services.dagBucket(environment);
    const key = `${environment.dagsPath}/doomed/doomed.py`;
    const { etag } = (await bucket.head(key))!;
    await bucket.delete(key, { ifMatch: etag });
    await noticed(given, 'doomed');
    expect(await airflow.deleteDag('doomed')).toBe('deleted');
    expect(await airflow.deleteDag('doomed')).toBe('absent');
    expect(await airflow.getDag('doomed')).toBeUndefined();
    expect(await airflow.getDag('orders')).toBeDefined();
  },
};
