import { bulkBench } from './bulk/bulkBench';
import { deploymentBench } from './deploymentBench';
import { loadBench } from './load/loadBench';
import { parseBench } from './parse/parseBench';
import { memoryBench } from './render/memoryBench';
import { renderBench } from './render/renderBench';
import { startBench } from './start/startBench';
import { wizardBench } from './wizard/wizardBench';

const print = (lines: string[]) =>
  process.stdout.write(lines.map(line => `${line}\n`).join(''));

const benches: Record<string, () => Promise<string[] | void>> = {
  deployment: () => deploymentBench({ rounds: 15 }),
  parse: async () => [
    ...(await parseBench('3.0.6')),
    ...(await parseBench('2.10.3')),
  ],
  render: renderBench,
  start: startBench,
  memory: memoryBench,
  load: loadBench,
  wizard: wizardBench,
  bulk: () =>
    bulkBench({ fresh: 1000, all: 4000, changed: 40, rounds: 5, tell: print }),
};

async function run(names: string[]): Promise<void> {
  for (const name of names) {
    if (!benches[name]) {
      throw new Error(
        `No bench ${name}; there are ${Object.keys(benches).join(', ')}.`,
      );
    }
    print((await benches[name]()) ?? []);
  }
}

const wanted = process.argv.slice(2);
run(wanted.length ? wanted : Object.keys(benches)).then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
