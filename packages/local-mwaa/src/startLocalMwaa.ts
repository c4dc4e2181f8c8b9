import { join } from 'node:path';
import { LocalAirflows } from './airflow/LocalAirflows';
import { LocalAirflow } from './environments/LocalAws';
import { readLocalAws } from './environments/readLocalAws';
import { withAirflow } from './environments/withAirflow';
import { LocalMwaa } from './LocalMwaa';
import { startMwaaApi } from './mwaa/startMwaaApi';
import { packageFolder } from './packageFolder';
import { prepareBuckets } from './s3/prepareBuckets';
import { startMinistack } from './s3/startMinistack';

const defaultFile = join(packageFolder, 'environments.yaml');

/**
 * Starts the local AWS on 127.0.0.1: an S3 server with the buckets of the
 * file, and the MWAA API for its environments.
 *
 * `stateDir` keeps buckets and objects over restarts; without it they go with
 * `stop()`. Ports that are 0 or absent are free ones. Throws when the file is
 * not valid, a port is taken, or the S3 server is not installed.
 */
export async function startLocalMwaa(
  options: {
    environmentsFile?: string;
    stateDir?: string;
    /** Keeps what the Airflows know over restarts. */
    airflowDir?: string;
    mwaaPort?: number;
    s3Port?: number;
    /** Airflows that run already, behind the environments of these names. */
    airflow?: Record<string, LocalAirflow>;
  } = {},
): Promise<LocalMwaa> {
  const file = await readLocalAws(options.environmentsFile ?? defaultFile);
  const aws = withAirflow(file, options.airflow);
  const s3 = await startMinistack({
    port: options.s3Port,
    stateDir: options.stateDir,
  });
  try {
    await prepareBuckets(aws, s3.endpoint);
    const api = await startMwaaApi(aws, options.mwaaPort ?? 0);
    const airflows = new LocalAirflows({
      aws,
      s3Endpoint: s3.endpoint,
      mwaaEndpoint: api.endpoint,
      folder: options.airflowDir,
    });
    return {
      mwaaEndpoint: api.endpoint,
      s3Endpoint: s3.endpoint,
      region: aws.region,
      repositoriesBucket: aws.repositories.bucket,
      environments: aws.environments,
      credentials: aws.identities,
      startAirflow: name => airflows.start(name),
      stop: async () => {
        await Promise.all([airflows.stop(), api.stop(), s3.stop()]);
      },
    };
  } catch (error) {
    await s3.stop();
    throw error;
  }
}
