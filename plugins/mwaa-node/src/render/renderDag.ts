import { createHash } from 'node:crypto';
import {
  AirflowTarget,
  canonicalDagSpec,
  dagFindings,
  DagSpec,
  EnvironmentValues,
  Problem,
  problemText,
  requirementsFor,
  usedDefinitions,
} from 'backstage-plugin-mwaa-common';
import { DagAssets } from '../deploy/DagAssets';
import { checkedPython } from './checkedPython';
import { dagAssets } from './dagAssets';
import { DagFileLines, dagFileLines } from './dagFileLines';
import { dagView } from './dagView';
import { generatorVersion } from './generatorVersion';
import { layOut } from './layOut';
import { moduleViews } from './moduleViews';
import { packagePaths } from './packagePaths';
import { RenderedFile } from './RenderedFile';
import { requirementFindings } from './requirementFindings';
import { specForEnvironment } from './specForEnvironment';
import { stubFiles } from './stubFiles';

export interface RenderedDag {
  /** The DAG file first, then the component's own Python. */
  files: RenderedFile[];
  /** Where what stands in the DAG file. */
  lines: DagFileLines;
  /** Hex, of `canonicalDagSpec`. */
  specificationSha256: string;
  /** In this environment. */
  assets: DagAssets;
  /** Version of this package. */
  generatorVersion: string;
  /** What is allowed but may surprise. */
  findings: Problem[];
  /** The same in sentences. */
  warnings: string[];
  /** Lines for the environment's requirements.txt, of what its image lacks. */
  requirements: string[];
}

/**
 * The Python of a DAG, formatted and checked; byte for byte the same for the
 * same specification, target and environment.
 *
 * @param spec - as `parseDagSpec` returned it for this target and environment
 * @param environment - what fills in `$env`
 * @throws InputError for what parsing for this target would have refused;
 * GeneratedPythonError when the Python does not pass its own checks
 */
export async function renderDag(
  spec: DagSpec,
  target: AirflowTarget,
  environment?: EnvironmentValues,
): Promise<RenderedDag> {
  const specificationSha256 = createHash('sha256')
    .update(canonicalDagSpec(spec))
    .digest('hex');
  const filled = specForEnvironment(spec, environment);
  const format = (path: string, source: string) =>
    checkedPython(path, source, target, spec.dagId);
  const dagPath = `${spec.dagId}.py`;
  const dag = dagView(filled, target, specificationSha256);
  const python = await format(dagPath, layOut('dag.py.njk', dag));
  const files: RenderedFile[] = [
    { path: dagPath, content: python, managed: true },
  ];
  const modules = moduleViews(filled);
  for (const view of modules) {
    files.push({
      path: view.path,
      content: await format(view.path, layOut('module.py.njk', view)),
      managed: false,
    });
  }
  for (const path of packagePaths(modules.map(view => view.path))) {
    files.push({ path, content: '', managed: false });
  }
  files.push(...stubFiles(filled));
  const requirements = requirementsFor(usedDefinitions(spec), target);
  const findings = [
    ...dagFindings(spec, target),
    ...requirementFindings(requirements, target),
  ];
  return {
    files,
    lines: dagFileLines(python, dag.variables),
    specificationSha256,
    assets: dagAssets(filled),
    generatorVersion,
    findings,
    warnings: findings.map(problemText),
    requirements,
  };
}
