import { runOfAirflows } from './runOfAirflows';

/** Jest's `globalTeardown`. */
export default async function endRun(): Promise<void> {
  await runOfAirflows.stop();
}
