import { join, relative, resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { projectPaths } from '../project/projectPaths';
import { readDagSource, SpecificationOptions } from '../project/readDagSource';
import { compareFiles } from '../render/compareFiles';
import { FileResult } from '../render/FileResult';
import { writeFiles } from '../render/writeFiles';

export type RenderOptions = SpecificationOptions & {
  output?: string;
  check?: boolean;
};

const COLOURS = {
  written: 'green',
  kept: 'dim',
  unchanged: 'dim',
  missing: 'red',
  different: 'red',
} as const;

const differs = ({ result }: FileResult) =>
  result === 'missing' || result === 'different';

export const render: Command<RenderOptions> = async (options, context) => {
  const { cwd, notices } = context;
  const { dag, target } = await readDagSource(options, context);
  if (dag.source === 'handwritten') {
    return handwritten(dag.dag.dagId, options);
  }
  const { airflow, environment } = target;
  const { dagId } = dag.spec;
  const rendered = await renderDag(dag.spec, airflow, environment);
  rendered.warnings.forEach(warning => notices.warn(warning));
  const { files } = rendered;
  const facts = {
    dagId,
    airflowVersion: airflow.airflowVersion,
    specificationSha256: rendered.specificationSha256,
    generatorVersion: rendered.generatorVersion,
  };
  if (options.output === '-') {
    const [dagFile] = files;
    return {
      exitCode: EXIT_CODES.ok,
      json: { ...facts, files },
      lines: [],
      document: dagFile.content,
    };
  }
  const folder = options.output
    ? resolve(cwd, options.output)
    : join(projectPaths(options, cwd).folder, 'dags', dagId);
  const results = options.check
    ? await compareFiles(folder, files)
    : await writeFiles(folder, files);
  const isDifferent = results.some(differs);
  return {
    exitCode: isDifferent ? EXIT_CODES.different : EXIT_CODES.ok,
    json: { ...facts, folder, files: results },
    lines: [
      ...results.map(({ path, result }) => [
        coloured(COLOURS[result], result),
        ` ${relative(cwd, join(folder, path))}`,
      ]),
      ...(isDifferent
        ? ['Run "mwaa-dags render" and commit what it writes.']
        : []),
    ],
  };
};

/** A check has nothing against it, because nothing is generated. */
function handwritten(dagId: string, { output, check }: RenderOptions) {
  if (!check || output === '-') {
    throw new InputError(
      `${dagId} is handwritten (source in dag.yaml), so there is nothing to render; the Python lies in dags/${dagId}/`,
    );
  }
  return {
    exitCode: EXIT_CODES.ok,
    json: { dagId, files: [] },
    lines: [`${dagId} is handwritten; nothing is generated.`],
  };
}
