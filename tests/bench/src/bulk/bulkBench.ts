import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchServers, keys } from './benchServers';
import { bundleEntry } from './bundleEntry';
import { changedDags } from './changedDags';
import { contestants as allContestants } from './contestants';
import { writeDagTree } from './writeDagTree';
import { newDags } from './newDags';
import { oneDag } from './oneDag';
import { requestCounts } from './requestCounts';
import { warmProcess } from './warmProcess';

/**
 * Many DAGs at once, against what people upload folders with today: the same
 * objects on the same server in turn.
 *
 * @returns the report, line by line
 */
export async function bulkBench(options: {
  /** New DAGs. */
  fresh: number;
  /** DAGs of which some change; mw1.2xlarge holds 4,000. */
  all: number;
  changed: number;
  rounds: number;
}): Promise<string[]> {
  const { fresh, all, changed, rounds } = options;
  const home = await mkdtemp(join(tmpdir(), 'bench-bulk-'));
  process.env.AWS_ACCESS_KEY_ID = keys.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = keys.secretAccessKey;
  const lines: string[] = [];
  try {
    const entry = await bundleEntry(home);
    const contestants = allContestants({ home, entry });
    const few = await writeDagTree(join(home, 'few'), fresh);
    const many = await writeDagTree(join(home, 'many'), all);
    for (const [server, start] of Object.entries(benchServers)) {
      const { endpoint, stop } = await start();
      try {
        const common = { server, endpoint, contestants, rounds };
        lines.push(
          ...(await oneDag({ ...common, tree: few, rounds: 5 * rounds })),
          ...(await newDags({ ...common, tree: few })),
          ...(await warmProcess({ ...common, tree: few })),
          ...(await changedDags({ ...common, tree: many, changed })),
        );
        if (server === 'versitygw') {
          lines.push(
            ...(await requestCounts({ ...common, tree: many, changed })),
          );
        }
      } finally {
        await stop();
      }
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return lines;
}
