import { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errorCode';

/** A log stream: its name, and the file that Airflow writes. */
export interface LogStream {
  name: string;
  file: string;
}

// Airflow keeps other logs beside those of tasks.
const ofTasks = 'dag_id=';

async function entries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/**
 * The streams whose names begin with a prefix, in the order of their names:
 * paths of Airflow's log files, with `_` where CloudWatch takes no `:`.
 */
export async function listStreams(
  folder: string,
  prefix: string,
): Promise<LogStream[]> {
  const below = async (path: string, name: string): Promise<LogStream[]> => {
    const lists = (await entries(path)).map(entry => {
      const file = join(path, entry.name);
      const stream = name + entry.name.replaceAll(':', '_');
      if (!entry.isDirectory()) {
        const fits = stream.startsWith(prefix) && name !== '';
        return fits ? [{ name: stream, file }] : [];
      }
      const inside = `${stream}/`;
      const leadsThere =
        inside.startsWith(ofTasks) &&
        (inside.startsWith(prefix) || prefix.startsWith(inside));
      return leadsThere ? below(file, inside) : [];
    });
    return (await Promise.all(lists)).flat();
  };
  const streams = await below(folder, '');
  return streams.sort((a, b) => (a.name < b.name ? -1 : 1));
}
