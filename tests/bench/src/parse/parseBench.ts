import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { median } from '../median';
import { chainSpec } from './chainSpec';
import { dagFactoryFiles } from './dagFactoryFiles';
import { handWritten } from './handWritten';

const SIZES = [5, 20, 200];
const ROUNDS = 41;

const pythonFolder = (name: string) =>
  resolvePackagePath('tests-bench', `../../.cache/python/${name}`);

async function writeFiles(folder: string, version: string, count: number) {
  const [major] = version;
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const { files } = await renderDag(chainSpec(count), airflowTarget(version));
  const factory = dagFactoryFiles(
    count,
    major,
    join(folder, `factory_${count}.yaml`),
  );
  write(`factory_${count}.yaml`, factory.yaml);
  return {
    generated: write(files[0].path, files[0].content),
    byHand: write(`handwritten_${count}.py`, handWritten(count, major)),
    factory: write(`factory_${count}.py`, factory.python),
  };
}

function measure(
  folder: string,
  version: string,
  files: string[],
): Record<string, number[]> {
  const home = join(folder, 'home');
  mkdirSync(home);
  const answer = execFileSync(
    join(pythonFolder(`airflow-${version}`), 'bin/python'),
    [resolvePackagePath('tests-bench', 'src/parse/parse_bench.py')],
    {
      input: JSON.stringify({ rounds: ROUNDS, files }),
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        AIRFLOW_HOME: home,
        AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
        // Parsing needs no database; this one cannot even be made.
        AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${home}/none/airflow.db`,
        AIRFLOW__LOGGING__LOGGING_LEVEL: 'ERROR',
        PYTHONPATH: join(
          pythonFolder('dag-factory'),
          'lib/python3.11/site-packages',
        ),
        DO_NOT_TRACK: '1',
      },
    },
  );
  return JSON.parse(answer.toString());
}

/**
 * Parsing in a real Airflow: the generated DAG against the same written by
 * hand and through dag-factory.
 *
 * @returns the report, line by line
 */
export async function parseBench(version: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-parse-'));
  try {
    const sizes = [];
    for (const count of SIZES) {
      sizes.push({ count, ...(await writeFiles(folder, version, count)) });
    }
    const times = measure(
      folder,
      version,
      sizes.flatMap(({ generated, byHand, factory }) => [
        generated,
        byHand,
        factory,
      ]),
    );
    const ms = (path: string) => median(times[path]) * 1000;
    // Pair by pair, so that a machine that slows down takes no side.
    const ratio = (path: string, other: string) =>
      median(times[path].map((time, round) => time / times[other][round]));
    return [
      `Airflow ${version}, time of one parse, medians of ${ROUNDS} rounds:`,
      ...sizes.map(
        ({ count, generated, byHand, factory }) =>
          `  ${count} tasks: generated ${ms(generated).toFixed(2)} ms, by hand ${ms(byHand).toFixed(2)} ms (ratio ${ratio(generated, byHand).toFixed(3)}), dag-factory ${ms(factory).toFixed(2)} ms (ratio ${ratio(generated, factory).toFixed(3)})`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
