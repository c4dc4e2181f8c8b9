import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { airflowFolders } from '../airflow/airflowFolders';
import { packageFolder } from '../packageFolder';

/** What Python finds in a source. */
export interface PythonReading {
  /** Every text that stands in it. */
  texts: string[];
  /** What the calls return, in their order. */
  answers: unknown[];
}

/** Reads a generated file by Python's own parser, and calls functions of it. */
export function readPython(
  version: string,
  source: string,
  calls: [name: string, args: Record<string, unknown>][] = [],
): PythonReading {
  const answer = execFileSync(
    airflowFolders(version).python,
    [join(packageFolder, 'src/source/python_source.py')],
    { input: JSON.stringify({ source, calls }), maxBuffer: 2 ** 28 },
  );
  return JSON.parse(String(answer));
}
