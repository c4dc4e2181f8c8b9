import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { chainSpec } from '../parse/chainSpec';

const RENDERS = 10_000;
const STEPS = 5;

function megabytes(): { heap: string; resident: string } {
  if (!global.gc) throw new Error('Start Node with --expose-gc.');
  global.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    heap: (heapUsed / 2 ** 20).toFixed(1),
    resident: (rss / 2 ** 20).toFixed(0),
  };
}

/**
 * Memory of the process over 10,000 renders.
 *
 * @returns the report, line by line
 */
export async function memoryBench(): Promise<string[]> {
  const spec = chainSpec(5);
  const target = airflowTarget('3.0.6');
  const lines = [`Memory over ${RENDERS} renders of 5 tasks:`];
  for (let step = 0; step <= STEPS; step++) {
    const renders = step === 0 ? 100 : RENDERS / STEPS;
    for (let render = 0; render < renders; render++) {
      // The renderer remembers the files that it made last.
      const description = `Render ${step}.${render}`;
      await renderDag({ ...spec, description }, target);
    }
    const { heap, resident } = megabytes();
    lines.push(
      `  after ${step * (RENDERS / STEPS) || renders}: heap ${heap} MiB, resident ${resident} MiB`,
    );
  }
  return lines;
}
