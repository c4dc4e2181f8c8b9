import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PublishedPlugin {
  name: string;
  dir: string;
  /** Backstage's word for what it is, e.g. `frontend-plugin`. */
  role: string;
}

/** Every package under plugins/ that a release publishes. */
export async function publishedPlugins(
  root: string,
): Promise<PublishedPlugin[]> {
  const pluginsDir = join(root, 'plugins');
  const entries = await readdir(pluginsDir, { withFileTypes: true });
  const plugins = await Promise.all(
    entries
      .filter(entry => entry.isDirectory())
      .map(async entry => {
        const dir = join(pluginsDir, entry.name);
        const manifest = JSON.parse(
          await readFile(join(dir, 'package.json'), 'utf8'),
        ) as {
          name: string;
          private?: boolean;
          backstage: { role: string };
        };
        return {
          name: manifest.name,
          dir,
          role: manifest.backstage.role,
          private: manifest.private,
        };
      }),
  );
  return plugins
    .filter(plugin => !plugin.private)
    .map(({ name, dir, role }) => ({ name, dir, role }));
}
