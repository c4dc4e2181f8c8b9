import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchServers } from './benchServers';
import { bundleEntry } from './bundleEntry';
import { changedDags } from './changedDags';
import { COMMAND_LINE, contestants as allContestants } from './contestants';
import { writeDagTree } from './writeDagTree';
import { newDags } from './newDags';
import { oneDag } from './oneDag';
import { prefixesOf } from './prefixes';
import { processEnvironment } from './processEnvironment';
import { requestCounts } from './requestCounts';
import { startCommandLine } from './startCommandLine';
import { writeProjects } from './writeProjects';
import { warmProcess } from './warmProcess';

/**
 * Many DAGs at once, against what people upload folders with today: the same
 * objects on the same server in turn.
 * It takes a while, so each part is told when it is done.
 */
export async function bulkBench(options: {
  /** New DAGs. */
  fresh: number;
  /** DAGs of which some change; mw1.2xlarge holds 4,000. */
  all: number;
  changed: number;
  rounds: number;
  tell: (lines: string[]) => void;
}): Promise<void> {
  const { fresh, all, changed, rounds, tell } = options;
  const home = await mkdtemp(join(tmpdir(), 'bench-bulk-'));
  const env = processEnvironment(home);
  // This process deploys too, with the credentials of its environment.
  Object.assign(process.env, env, { HOME: process.env.HOME });
  const stops: (() => Promise<void>)[] = [];
  try {
    const entry = await bundleEntry(home);
    const few = await writeDagTree(join(home, 'few'), fresh);
    const many = await writeDagTree(join(home, 'many'), all);
    await writeProjects(few);
    await writeProjects(many);
    const commandLine = await startCommandLine({
      home,
      env,
      prefixes: prefixesOf(COMMAND_LINE, rounds),
    });
    const contestants = allContestants({
      env,
      entry,
      commandLine: commandLine.program,
    });
    stops.push(commandLine.stop);
    for (const [server, start] of Object.entries(benchServers)) {
      const { endpoint, stop } = await start();
      try {
        const common = { server, endpoint, contestants, rounds };
        tell(await oneDag({ ...common, tree: few, rounds: 5 * rounds }));
        tell(await newDags({ ...common, tree: few }));
        tell(await warmProcess({ ...common, tree: few }));
        tell(await changedDags({ ...common, tree: many, changed }));
        if (server === 'versitygw') {
          tell(await requestCounts({ ...common, tree: many, changed }));
        }
      } finally {
        await stop();
      }
    }
  } finally {
    await Promise.all(stops.map(stop => stop()));
    await rm(home, { recursive: true, force: true });
  }
}
