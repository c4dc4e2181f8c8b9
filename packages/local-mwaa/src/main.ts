import { announceAirflow } from './announceAirflow';
import { startLocalMwaa } from './startLocalMwaa';

/** What `npm start` is told. */
type Said =
  /** First, once everything but Airflow answers: which Airflows there may be. */
  | { airflowVersions: Record<string, string> }
  /** A line for people. */
  | { say: string };

/** What `npm start` says: the environment whose Airflow is to be started. */
type Asked = { startAirflow: string };

const tell = (said: Said) => process.send?.(said);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
  tell({ say: text });
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/**
 * Entry point of `npm start`. Once the MWAA API answers, everything but
 * Airflow is there: it is started last. Environment: MWAA_LOCAL_PORT,
 * S3_LOCAL_PORT, S3_STATE_DIR, AIRFLOW_STATE_DIR, MWAA_ENVIRONMENTS_FILE
 * (optional).
 */
async function main(): Promise<void> {
  const port = (name: string) => {
    const value = Number(process.env[name]);
    if (!Number.isInteger(value) || value < 1 || value > 65535) {
      throw new Error(`${name} must be a port, got '${process.env[name]}'`);
    }
    return value;
  };
  const local = await startLocalMwaa({
    environmentsFile: process.env.MWAA_ENVIRONMENTS_FILE,
    stateDir: process.env.S3_STATE_DIR,
    airflowDir: process.env.AIRFLOW_STATE_DIR,
    mwaaPort: port('MWAA_LOCAL_PORT'),
    s3Port: port('S3_LOCAL_PORT'),
  });
  process.stdout.write(
    `MWAA API at ${local.mwaaEndpoint}, S3 at ${local.s3Endpoint}\n`,
  );
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop).off('disconnect', stop);
    // The open servers are what keeps the process: it ends with them.
    local.stop().catch(fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
  // One after the other, so that the first one is there early.
  let begun: Promise<void> = Promise.resolve();
  process.on('message', ({ startAirflow }: Asked) => {
    begun = begun
      .then(() => announceAirflow(local, startAirflow, say))
      .catch(fail);
  });
  process.channel?.unref();
  tell({
    airflowVersions: Object.fromEntries(
      local.environments.map(e => [e.name, e.airflowVersion]),
    ),
  });
}

main().catch(fail);
