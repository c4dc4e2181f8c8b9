import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { median } from '../median';
import { chainSpec } from '../parse/chainSpec';
import { fetchTemplate } from './fetchTemplate';
import { ruffAlone } from './ruffAlone';

const SIZES = [5, 20, 200];
const ROUNDS = 31;

async function seconds(work: () => Promise<unknown> | unknown) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/**
 * From a specification to formatted and checked Python, against the stock
 * `fetch:template` of the finished file and against formatting and checking
 * alone, in turn.
 *
 * @returns the report, line by line
 */
export async function renderBench(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-render-'));
  const target = airflowTarget('3.0.6');
  try {
    const lines = [`Specification to Python, medians of ${ROUNDS} rounds:`];
    for (const count of SIZES) {
      const spec = chainSpec(count);
      const [{ content }] = (await renderDag(spec, target)).files;
      const template = join(folder, `${count}`, 'content');
      mkdirSync(template, { recursive: true });
      writeFileSync(join(template, 'dag.py'), content);
      const base = pathToFileURL(join(folder, `${count}`, 'template.yaml'));
      const times = { ours: [0], stock: [0], ruff: [0] };
      for (let round = 0; round < ROUNDS; round++) {
        // The renderer remembers the files that it made last.
        const other = { ...spec, description: `Round ${round}` };
        times.ours[round] = await seconds(() => renderDag(other, target));
        times.stock[round] = await seconds(() => fetchTemplate(base.href));
        times.ruff[round] = await seconds(() => ruffAlone(content));
      }
      const ours = median(times.ours);
      const ratio = (other: number[]) =>
        median(times.ours.map((time, round) => time / other[round])).toFixed(2);
      lines.push(
        `  ${count} tasks: ${(1 / ours).toFixed(0)} DAGs/s (${(ours * 1000).toFixed(1)} ms); fetch:template ${(median(times.stock) * 1000).toFixed(1)} ms (ratio ${ratio(times.stock)}); ruff alone ${(median(times.ruff) * 1000).toFixed(1)} ms (ratio ${ratio(times.ruff)})`,
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
