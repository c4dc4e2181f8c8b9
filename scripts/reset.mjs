import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { state } from './paths.mjs';
import { readPorts, refuseBusyPorts } from './start/ports.mjs';
import { progress } from './step.mjs';

// Named one by one: STATE_DIR may point at a folder that holds more.
const ours = ['database', 's3', 'airflow', 'techdocs', 'logs'];

/** `npm run reset`: forgets catalog, objects, runs, built documentation, logs. */
export async function reset() {
  // What still runs would write its state back.
  await refuseBusyPorts(readPorts(process.env, false));
  for (const name of ours) {
    rmSync(join(state, name), { recursive: true, force: true });
  }
  progress(`Cleared ${state}`);
}
