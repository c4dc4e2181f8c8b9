import { startRequestCount } from './startRequestCount';
import { BUCKET } from './benchServers';
import { changeDags } from './changeDags';
import { DagTree } from './DagTree';
import { Peer } from './peers';
import { prefixes } from './prefixes';
import { runMeasured } from './runMeasured';

/** What each asks of S3, by kind: for all new, for some changed, for none. */
export async function requestCounts(options: {
  endpoint: string;
  tree: DagTree;
  changed: number;
  contestants: Record<string, Peer>;
}): Promise<string[]> {
  const { tree, changed, contestants } = options;
  const proxy = await startRequestCount(options.endpoint);
  const lines: string[] = [];
  const stages: [string, () => void][] = [
    ['all new', () => {}],
    [`${changed} changed`, () => changeDags(tree, 1000, changed)],
    ['none changed', () => {}],
  ];
  try {
    for (const [stage, prepare] of stages) {
      prepare();
      lines.push(`Requests for ${tree.dagIds.length} DAGs, ${stage}:`);
      for (const [name, program] of Object.entries(contestants)) {
        proxy.take();
        await runMeasured(
          program(tree.folder, {
            endpoint: proxy.endpoint,
            bucket: BUCKET,
            prefix: prefixes.counted(name),
          }),
        );
        lines.push(`  ${name.padEnd(24)} ${proxy.take()}`);
      }
    }
  } finally {
    await proxy.stop();
  }
  return lines;
}
