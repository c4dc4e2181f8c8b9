import { running } from './running';
import { startBackstage } from './startBackstage';

/** Before the first test file: one Backstage for all of them. */
export default async function globalSetup(): Promise<void> {
  running.backstage = await startBackstage();
  process.env.E2E_BACKSTAGE_URL = running.backstage.url;
  process.env.E2E_S3_ENDPOINT = running.backstage.s3Endpoint;
  process.env.E2E_LOGS = running.backstage.logs;
}
