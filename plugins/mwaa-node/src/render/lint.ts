import type { Diagnostic } from '@astral-sh/ruff-wasm-nodejs';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { GeneratedPythonError } from './GeneratedPythonError';
import { loadRuff } from './loadRuff';
import { ruffSettings } from './ruffSettings';

/**
 * Formatted Python, checked after formatting.
 *
 * @param fileName - only named in errors
 * @throws GeneratedPythonError with every finding; nothing may leave then
 */
export async function formatAndLint(
  fileName: string,
  source: string,
  target: AirflowTarget,
  ownPackage: string,
): Promise<string> {
  const { PositionEncoding, Workspace } = loadRuff();
  const workspace = new Workspace(
    ruffSettings(target, ownPackage),
    PositionEncoding.Utf16,
  );
  try {
    const formatted = workspace.format(source);
    const findings: Diagnostic[] = workspace.check(formatted);
    if (findings.length > 0) {
      const list = findings.map(
        ({ code, message, start_location: { row, column } }) =>
          `${fileName}:${row}:${column} ${code ?? 'syntax'}: ${message}`,
      );
      throw new GeneratedPythonError(
        `Generated Python does not pass its checks, so nothing was written. This is a defect of the renderer; please report it.\n${list.join('\n')}`,
      );
    }
    return formatted;
  } catch (error) {
    if (error instanceof GeneratedPythonError) throw error;
    throw new GeneratedPythonError(
      `Generated Python in ${fileName} cannot be read as Python, so nothing was written. This is a defect of the renderer; please report it.`,
      error,
    );
  } finally {
    workspace.free();
  }
}
