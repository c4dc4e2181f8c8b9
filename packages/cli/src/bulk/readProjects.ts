import { relative, resolve, sep } from 'node:path';
import { InputError } from '@backstage/errors';
import { CommandContext } from '../program/CommandContext';
import { Source } from '../source/Source';
import { BulkOptions } from './BulkOptions';
import { BulkOutcome, BulkProject } from './BulkProject';
import { Destinations } from './Destinations';
import { findProjects } from './findProjects';
import { readProject } from './readProject';
import { withoutRepeats } from './withoutRepeats';

/** Reads and renders all folders; what cannot be read is told at the end. */
export async function readProjects(
  options: BulkOptions,
  source: Source,
  context: CommandContext,
): Promise<{ projects: BulkProject[]; failed: BulkOutcome[] }> {
  const { cwd, notices, signal } = context;
  const root = resolve(cwd, options.all);
  const folders = await findProjects(root);
  if (!folders.length) {
    throw new InputError(`No folder below ${root} has a dag.yaml`);
  }
  // What is called in a repository may use what lies at its top.
  const top = root.startsWith(`${cwd}${sep}`) ? cwd : root;
  const destinations = new Destinations(context);
  const projects: BulkProject[] = [];
  const failed: BulkOutcome[] = [];
  const bar = notices.progress('read', folders.length);
  for (const folder of folders) {
    signal.throwIfAborted();
    const name = relative(cwd, folder) || '.';
    try {
      projects.push(
        await readProject(
          folder,
          { ...options, top },
          { destinations, source },
          context,
        ),
      );
    } catch (error) {
      signal.throwIfAborted();
      failed.push({ folder: name, outcome: 'failed', error });
    }
    bar.tick(name);
  }
  bar.end();
  const { single, repeated } = withoutRepeats(projects);
  return { projects: single, failed: [...failed, ...repeated] };
}
