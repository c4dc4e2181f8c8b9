import { startLocalMwaa } from './startLocalMwaa';

/**
 * Entry point of `npm start`. Once the MWAA API answers, everything is there:
 * it is started last. Environment: MWAA_LOCAL_PORT, S3_LOCAL_PORT,
 * S3_STATE_DIR, MWAA_ENVIRONMENTS_FILE (optional).
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
    mwaaPort: port('MWAA_LOCAL_PORT'),
    s3Port: port('S3_LOCAL_PORT'),
  });
  process.stdout.write(
    `MWAA API at ${local.mwaaEndpoint}, S3 at ${local.s3Endpoint}\n`,
  );
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    // The open servers are what keeps the process: it ends with them.
    local.stop().catch(fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

main().catch(fail);
