import { running } from './running';

/** After the last test file. */
export default async function globalTeardown(): Promise<void> {
  await running.backstage?.stop();
}
