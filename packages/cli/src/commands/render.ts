import { join, relative, resolve } from 'node:path';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { ProjectOptions } from '../project/ProjectOptions';
import { projectPaths } from '../project/projectPaths';
import { readSpecification } from '../project/readSpecification';
import { compareFiles } from '../render/compareFiles';
import { writeFiles } from '../render/writeFiles';

export type RenderOptions = ProjectOptions & {
  airflowVersion?: string;
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

export const render: Command<RenderOptions> = async (options, context) => {
  const { spec, airflow, environment } = await readSpecification(
    options,
    context,
  );
  const rendered = await renderDag(spec, airflow, environment);
  rendered.warnings.forEach(warning => context.notices.warn(warning));
  const { files, specificationSha256, generatorVersion } = rendered;
  const facts = {
    dagId: spec.dagId,
    airflowVersion: airflow.airflowVersion,
    specificationSha256,
    generatorVersion,
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
  const { cwd } = context;
  const folder = options.output
    ? resolve(cwd, options.output)
    : join(projectPaths(options, cwd).folder, 'dags', spec.dagId);
  const results = options.check
    ? await compareFiles(folder, files)
    : await writeFiles(folder, files);
  const isDifferent = results.some(
    ({ result }) => result === 'missing' || result === 'different',
  );
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
