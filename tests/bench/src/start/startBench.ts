import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { stringifyDagSpec } from 'backstage-plugin-mwaa-common';
import { median } from '../median';
import { chainSpec } from '../parse/chainSpec';

const execute = promisify(execFile);
const ROUNDS = 15;
const offline = ['--airflow-version', '3.0.6'];

const cases: readonly { name: string; args: readonly string[] }[] = [
  { name: '--version', args: ['--version'] },
  { name: '--help', args: ['--help'] },
  { name: 'validate', args: ['validate', ...offline] },
  { name: 'render', args: ['render', '--output', '-', ...offline] },
];

/**
 * From nothing to the end of the process: the built command line
 * (`yarn workspace mwaa-dags build`), against a Node that does nothing, in
 * turn. The compiled code is that of the run before, as on a second call.
 *
 * @returns the report, line by line
 */
export async function startBench(): Promise<string[]> {
  const root = resolve(resolvePackagePath('tests-bench'), '../..');
  const program = join(root, 'packages/cli/bin/mwaa-dags.js');
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
  const milliseconds = async (...args: string[]) => {
    const begin = performance.now();
    await execute(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
    });
    return performance.now() - begin;
  };
  try {
    await writeFile(join(folder, 'dag.yaml'), stringifyDagSpec(chainSpec(5)));
    const lines = [
      `Start of the command line, Node ${process.version}, medians of ${ROUNDS} rounds:`,
    ];
    for (const { name, args } of cases) {
      await milliseconds(program, ...args);
      const times = { ours: [0], node: [0] };
      for (let round = 0; round < ROUNDS; round++) {
        times.ours[round] = await milliseconds(program, ...args);
        times.node[round] = await milliseconds('--eval', '0');
      }
      lines.push(
        `  ${name}: ${median(times.ours).toFixed(0)} ms; Node alone ${median(times.node).toFixed(0)} ms`,
      );
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
