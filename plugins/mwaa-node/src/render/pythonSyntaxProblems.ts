import type { Diagnostic } from '@astral-sh/ruff-wasm-nodejs';
import { loadRuff } from './loadRuff';

// Only what no Python of an MWAA image can read, the newest of which is 3.12:
// how somebody writes their own is their matter.
const SYNTAX_ONLY = {
  'target-version': 'py312',
  lint: { select: ['E9'] },
};

/** What keeps a file from being read as Python, with its place; empty if nothing does. */
export function pythonSyntaxProblems(path: string, source: string): string[] {
  const { PositionEncoding, Workspace } = loadRuff();
  const workspace = new Workspace(SYNTAX_ONLY, PositionEncoding.Utf16);
  try {
    const findings: Diagnostic[] = workspace.check(source);
    return findings.map(
      ({ message, start_location: { row, column } }) =>
        `${path}:${row}:${column} ${message}`,
    );
  } finally {
    workspace.free();
  }
}
