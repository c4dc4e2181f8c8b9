import {
  DagPreview,
  InvalidDagSpecError,
  pastStartFinding,
  Problem,
  stringifyDagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import {
  lineOfPath,
  MwaaConfig,
  MwaaEnvironment,
  renderDag,
  taskLines,
} from 'backstage-plugin-mwaa-node';
import { iamActionsOf } from './iamActionsOf';
import { ParsedDag, parseFor } from './parseFor';

const refused = (
  problems: readonly Problem[],
  airflowVersion: string,
): DagPreview => ({
  problems: [...problems],
  findings: [],
  files: [],
  taskLines: {},
  requirements: [],
  iamActions: [],
  airflowVersion,
});

async function rendered(
  { spec, target, values }: ParsedDag,
  now: Date,
): Promise<DagPreview> {
  const dag = await renderDag(spec, target, values);
  const graph = taskGraph(spec);
  const start = pastStartFinding(spec, target, now);
  const findings = [...dag.findings, ...(start ? [start] : [])];
  const marks = findings
    .map(({ path, message }) => ({
      line: lineOfPath(path, dag.lines, graph),
      path,
      message,
    }))
    .sort((a, b) => a.line - b.line);
  return {
    problems: [],
    findings,
    files: dag.files.map((file, index) => ({
      ...file,
      marks: index === 0 ? marks : [],
    })),
    taskLines: taskLines(dag.lines, graph),
    dagYaml: stringifyDagSpec(spec),
    requirements: dag.requirements,
    iamActions: iamActionsOf(spec),
    airflowVersion: target.airflowVersion,
    specificationSha256: dag.specificationSha256,
  };
}

/**
 * What a specification is for an environment: its Python, or everything that
 * is wrong with it.
 */
export async function previewDag(
  {
    environment,
    spec,
    now,
  }: { environment: MwaaEnvironment; spec: unknown; now: Date },
  config: MwaaConfig,
): Promise<DagPreview> {
  let parsed: ParsedDag;
  try {
    parsed = parseFor(environment, spec, config);
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return refused(error.problems, environment.airflowVersion);
  }
  return rendered(parsed, now);
}
