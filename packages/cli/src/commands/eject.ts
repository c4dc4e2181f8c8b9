import { promises as fs } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '@backstage/errors';
import { ejectedDag, renderDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { projectPaths } from '../project/projectPaths';
import { readDagSource, SpecificationOptions } from '../project/readDagSource';
import { writeFiles } from '../render/writeFiles';

export type EjectOptions = SpecificationOptions & { confirm?: string };

export const eject: Command<EjectOptions> = async (options, context) => {
  const paths = projectPaths(options, context.cwd);
  const { dag, target } = await readDagSource(options, context);
  if (dag.source === 'handwritten') {
    throw new InputError(`${dag.dag.dagId} is handwritten already`);
  }
  const { dagId } = dag.spec;
  if (options.confirm !== dagId) {
    throw new InputError(
      `From then on dag.yaml no longer says what ${dagId} does. If that is meant, repeat the dag_id: --confirm ${dagId}`,
    );
  }
  const rendered = await renderDag(
    dag.spec,
    target.airflow,
    target.environment,
  );
  const { files, dagYaml } = ejectedDag(dagId, rendered);
  const folder = join(paths.folder, 'dags', dagId);
  const managed = new Set(
    rendered.files.filter(file => file.managed).map(({ path }) => path),
  );
  const results = await writeFiles(
    folder,
    files.map(file => ({ ...file, managed: managed.has(file.path) })),
  );
  // Last, so that a run that fails before can simply be run again.
  await fs.writeFile(paths.specification, dagYaml);
  return {
    exitCode: EXIT_CODES.ok,
    json: { dagId, folder, files: results },
    lines: [
      ...results.map(({ path, result }) => [
        coloured('dim', result),
        ` ${relative(context.cwd, join(folder, path))}`,
      ]),
      coloured(
        'bold',
        `${dagId} is handwritten now. Commit it; deploy, lock, history and roll back work as before.`,
      ),
    ],
  };
};
