import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { AirflowUnderTest } from '../airflowClient/AirflowUnderTest';
import { Questions } from '../airflowClient/Questions';
import { until } from '../airflowClient/until';
import { connect } from './connect';
import { invokeRestApi, RestApiAnswer } from './invokeRestApi';

const imports = {
  2: 'airflow.operators.bash',
  3: 'airflow.providers.standard.operators.bash',
};

const dagFile = (major: 2 | 3, bucket: string) => `
from airflow import DAG
from ${imports[major]} import BashOperator
from airflow.providers.amazon.aws.operators.s3 import S3CreateObjectOperator

with DAG("counted", schedule=None):
    BashOperator(task_id="count", bash_command="echo counted 7") >> (
        S3CreateObjectOperator(
            task_id="write",
            s3_bucket="${bucket}",
            s3_key="out/orders.txt",
            data="7 orders",
        )
    )
`;

type Answer = ReturnType<typeof connect>['answer'];

const UNREADABLE = 'unreadable/unreadable.py';

/** What is told of the DAG once it is there. */
async function counted({ local, environment }: AirflowUnderTest) {
  const request = { Method: 'GET', Path: '/dags/counted' };
  const { body } = await until(
    () => invokeRestApi(local, environment.name, request),
    ({ status }) => status === 200,
  );
  return body;
}

/** The state that the only run ends in. */
async function lastState(answer: Answer): Promise<string> {
  const { dag_runs: runs } = await until<RestApiAnswer>(
    () => answer('GET', '/dags/counted/dagRuns'),
    ({ dag_runs: [{ state }] }) => ['success', 'failed'].includes(state),
  );
  return runs[0].state;
}

/** Import errors of the file, once there are as many. */
const errorsOnce = (answer: Answer, count: number) =>
  until(
    async () =>
      (await answer('GET', '/importErrors')).import_errors.filter(
        ({ filename }) => filename.endsWith(UNREADABLE),
      ),
    ({ length }) => length === count,
  );

/** What the stand-in for MWAA owes to the bucket and to Airflow; in this order. */
export const localQuestions: Questions = {
  'gives no answer until it is ready': async ({ early }) => {
    expect(early).toBe(503);
  },

  'is the version of the environment': async given => {
    const { answer, environment, end } = connect(given);
    const { version } = await answer('GET', '/version');
    expect(version).toBe(environment.airflowVersion);
    end();
  },

  'runs what is put into the bucket, with AWS behind it': async given => {
    const { answer, s3, logs, environment, end } = connect(given);
    const { name, bucket: Bucket } = environment;
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'dags/counted/counted.py',
        Body: dagFile(given.major, Bucket),
      }),
    );
    expect((await counted(given)).is_paused).toBe(true);

    await answer('PATCH', '/dags/counted', { is_paused: false });
    const run = await answer('POST', '/dags/counted/dagRuns', {
      logical_date: '2026-01-01T00:00:00Z',
    });
    const state = await lastState(answer);

    const folder = `dag_id=counted/run_id=${run.dag_run_id}/task_id=count`;
    const { events = [] } = await logs.send(
      new GetLogEventsCommand({
        logGroupName: `airflow-${name}-Task`,
        logStreamName: `${folder}/attempt=1.log`.replaceAll(':', '_'),
        startFromHead: true,
      }),
    );
    const texts = JSON.stringify(events);
    expect(texts).toContain('counted 7');
    expect(state).toBe('success');
    const written = await s3.send(
      new GetObjectCommand({ Bucket, Key: 'out/orders.txt' }),
    );
    expect(await written.Body!.transformToString()).toBe('7 orders');
    end();
  },

  'tells what is wrong with a file, until it is gone': async given => {
    const { answer, s3, environment, end } = connect(given);
    const { bucket: Bucket } = environment;
    const Key = `dags/${UNREADABLE}`;
    const Body = 'import airflow\n\nnot a dag\n';
    await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    const [error] = await errorsOnce(answer, 1);
    expect(error.stack_trace).toContain('line 3');
    expect(error.stack_trace).toContain('SyntaxError');
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(await errorsOnce(answer, 0)).toEqual([]);
    end();
  },
};
