import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { LocalEnvironment } from '../environments/LocalAws';
import { AirflowInstallation } from './AirflowInstallation';
import { DagsMirror } from './DagsMirror';
import { dagsPrefix } from './dagsPrefix';
import { repeat } from './repeat';
import { RunningAirflow } from './RunningAirflow';
import { startAirflow } from './startAirflow';
import { TaskAws } from './TaskAws';

// MWAA takes about 30 s.
const syncPauseMs = 2_000;

/** Starts an Airflow whose dags folder is kept as it is in the bucket. */
export async function startEnvironmentAirflow(
  environment: LocalEnvironment,
  options: {
    installation: AirflowInstallation;
    home: string;
    baseUrl: string;
    aws: TaskAws;
  },
): Promise<RunningAirflow> {
  const { home, aws } = options;
  const { accessKeyId, secretAccessKey } = aws;
  const client = new S3Client({
    endpoint: aws.endpoint,
    region: aws.region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  const dagsFolder = join(home, 'dags');
  const mirror = new DagsMirror({
    client,
    bucket: environment.bucket,
    prefix: dagsPrefix(environment),
    folder: dagsFolder,
    scratch: join(home, 'incoming'),
  });
  // What is deployed already is there when Airflow looks for the first time.
  await mirror.update();
  const version = environment.airflowVersion;
  const running = await startAirflow({ ...options, version, dagsFolder });
  const endSync = repeat(
    () => mirror.update(),
    syncPauseMs,
    message =>
      process.stderr.write(
        `DAGs of ${environment.name} are not synced: ${message}\n`,
      ),
  );
  return {
    ...running,
    stop: async () => {
      await Promise.all([endSync(), running.stop()]);
      client.destroy();
    },
  };
}
