import { BUCKET } from './benchServers';
import { comparison } from './comparison';
import { DagTree } from './DagTree';
import { inTurn } from './inTurn';
import { Peer } from './peers';
import { prefixes } from './prefixes';
import { runMeasured } from './runMeasured';

/** Everything is new: each round goes into a folder of its own. */
export async function newDags(options: {
  server: string;
  endpoint: string;
  tree: DagTree;
  contestants: Record<string, Peer>;
  rounds: number;
}): Promise<string[]> {
  const { server, endpoint, tree, contestants, rounds } = options;
  const runs = await inTurn(
    Object.keys(contestants),
    rounds,
    async (name, round) =>
      runMeasured(
        contestants[name](tree.folder, {
          endpoint,
          bucket: BUCKET,
          prefix: prefixes.fresh(name, round),
        }),
      ),
  );
  return comparison(`${tree.dagIds.length} new DAGs on ${server}`, runs);
}
