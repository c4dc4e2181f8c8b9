import { BUCKET } from './benchServers';
import { comparison } from './comparison';
import { changeDags } from './changeDags';
import { DagTree } from './DagTree';
import { inTurn } from './inTurn';
import { Peer } from './peers';
import { prefixes } from './prefixes';
import { runMeasured } from './runMeasured';

/** It compares nothing, so it would copy all of them each time. */
const COMPARES_NOTHING = 's5cmd cp';

/**
 * Nearly everything is in place: each round some other DAGs change, and after
 * that nothing.
 */
export async function changedDags(options: {
  server: string;
  endpoint: string;
  tree: DagTree;
  changed: number;
  contestants: Record<string, Peer>;
  rounds: number;
}): Promise<string[]> {
  const { server, endpoint, tree, changed, contestants, rounds } = options;
  const run = (name: string) =>
    runMeasured(
      contestants[name](tree.folder, {
        endpoint,
        bucket: BUCKET,
        prefix: prefixes.changed(name),
      }),
    );
  const names = Object.keys(contestants).filter(
    name => name !== COMPARES_NOTHING,
  );
  // The round that does not count brings everything there.
  const changes = await inTurn(
    names,
    rounds,
    run,
    round => round > 0 && changeDags(tree, round, changed),
  );
  const unchanged = await inTurn(names, rounds, run);
  const count = tree.dagIds.length;
  return [
    ...comparison(`${changed} of ${count} DAGs changed on ${server}`, changes),
    ...comparison(`None of ${count} DAGs changed on ${server}`, unchanged),
  ];
}
