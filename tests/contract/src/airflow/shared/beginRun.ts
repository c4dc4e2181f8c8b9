import { runOfAirflows } from './runOfAirflows';

/** Jest's `globalSetup`. */
export default async function beginRun(): Promise<void> {
  process.env.SHARED_AIRFLOWS = await runOfAirflows.listen();
}
