import { quoted } from '../../quoted';
import { MANIFEST_PATH } from '../manifestPath';

const allowed =
  /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

/**
 * Why the path of a file beside the DAG is refused. `suffixes`: what Airflow
 * reads from a file; it takes everything else for the text itself.
 */
export function filePathProblem(
  path: string,
  suffixes: readonly string[] | undefined,
): string | undefined {
  if (path.length > 200 || !allowed.test(path) || path.includes('..')) {
    return `${quoted(path)} is no path of a file in the folder of the DAG, such as "sql/load.sql": names of letters, digits, "_", "-" and ".", joined by "/"`;
  }
  if (path.endsWith('.py') || path === MANIFEST_PATH) {
    return `${quoted(path)} has a meaning of its own in the folder of the DAG; choose another name`;
  }
  if (suffixes && !suffixes.some(suffix => path.endsWith(suffix))) {
    return suffixes.length
      ? `${quoted(path)} would not be read, because Airflow reads only files that end in ${suffixes.join(' or ')} here`
      : 'takes no file: Airflow would pass on its name';
  }
  return undefined;
}
