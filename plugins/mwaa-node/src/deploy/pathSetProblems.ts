import { MANIFEST_PATH } from 'backstage-plugin-mwaa-common';
import { pathProblem } from './pathProblem';

const fold = (path: string) => path.toUpperCase().toLowerCase();

function parents(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join('/'));
}

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
      problems.push(`${JSON.stringify(path)} ${problem}`);
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
  for (const path of paths) {
    const file = parents(path).find(parent => seen.has(fold(parent)));
    if (file !== undefined) {
      problems.push(`"${path}" needs a folder where "${file}" is a file`);
    }
  }
  return problems;
}
