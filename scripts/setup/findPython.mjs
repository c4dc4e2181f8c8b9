import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ProblemError } from '../ProblemError.mjs';
import { choosePython } from './choosePython.mjs';

const names = ['python3.11', 'python3', 'python3.12', 'python3.10', 'python'];

async function ask(command) {
  const code =
    'import sys; print("%d.%d" % sys.version_info[:2]); print(sys.executable)';
  try {
    const { stdout } = await promisify(execFile)(command, ['-c', code]);
    const [version, executable] = stdout.trim().split('\n');
    return [{ version, executable }];
  } catch {
    // Not there, or a launcher without that version behind it.
    return [];
  }
}

let found;

/**
 * Path of a Python: 3.11 where there is one, else any from 3.10 on. With
 * `exactly` only that version.
 */
export async function findPython(step, exactly) {
  found ??= Promise.all(names.map(ask)).then(lists => lists.flat());
  const pythons = await found;
  const chosen = choosePython(pythons, exactly);
  if (!chosen) {
    const seen = [...new Set(pythons.map(p => p.version))].join(', ');
    throw new ProblemError(
      step,
      `no Python ${exactly ?? '3.10 or newer'} on PATH (${
        seen ? `there is ${seen}` : 'there is none'
      })`,
      `Install Python ${exactly ?? '3.11'} (Debian 12: apt install python3.11 python3-venv) and run the command again.`,
    );
  }
  return chosen;
}
