import { MANIFEST_PATH, visibleText } from 'backstage-plugin-mwaa-common';
import { pathProblem } from './pathProblem';

const fold = (path: string) => path.toUpperCase().toLowerCase();

/**
 * Everything that keeps these paths from lying in one folder together. Paths
 * that differ only in case, and a file where another path needs a folder, are
 * refused because they cannot be checked out side by side.
 */
export function pathSetProblems(paths: readonly string[]): string[] {
  const problems: string[] = [];
  const seen = new Map([[fold(MANIFEST_PATH), MANIFEST_PATH]]);
  for (const path of paths) {
    const problem = pathProblem(path);
    if (problem) {
      problems.push(`${visibleText(JSON.stringify(path))} ${problem}`);
      continue;
    }
    const other = seen.get(fold(path));
    if (other === MANIFEST_PATH) {
      problems.push(`"${path}" is the place of the deployment's manifest`);
    } else if (other !== undefined) {
      problems.push(
        other === path
          ? `"${path}" is given twice`
          : `"${path}" and "${other}" differ only in case`,
      );
    }
    seen.set(fold(path), path);
  }
  const folders = new Set<string>();
  for (const path of paths) {
    const file = fileAmongParents(fold(path), seen, folders);
    if (file !== undefined) {
      problems.push(`"${path}" needs a folder where "${file}" is a file`);
    }
  }
  return problems;
}

/** `folders` keeps those that are none, since many paths share their parents. */
function fileAmongParents(
  path: string,
  files: ReadonlyMap<string, string>,
  folders: Set<string>,
): string | undefined {
  const passed: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0;) {
    const parent = path.slice(0, end);
    if (folders.has(parent)) {
      break;
    }
    const file = files.get(parent);
    if (file !== undefined) {
      return file;
    }
    passed.push(parent);
    end = path.lastIndexOf('/', end - 1);
  }
  passed.forEach(parent => folders.add(parent));
  return undefined;
}
