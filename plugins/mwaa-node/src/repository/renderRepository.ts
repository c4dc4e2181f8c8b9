import {
  airflowTarget,
  parseDagSourceYaml,
} from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { environmentValues } from '../config/environmentValues';
import { MwaaConfig } from '../config/MwaaConfig';
import { DagAssets } from '../deploy/DagAssets';
import { DeploymentFile } from '../deploy/DeploymentFile';
import { handwrittenDag } from '../render/handwrittenDag';
import { renderDag } from '../render/renderDag';
import { RenderedFile } from '../render/RenderedFile';

/** What a repository deploys to one environment. */
export interface RepositoryDag {
  dagId: string;
  origin: 'generated' | 'handwritten';
  /** `managed`: generated from the specification. */
  files: DeploymentFile[];
  /** Generated stubs that stand in for what the repository does not hold. */
  stubs: string[];
  /** Hex. */
  specificationSha256: string;
  /** Absent of handwritten DAGs: their Python is not run to be asked. */
  assets?: DagAssets;
  generatorVersion: string;
  airflowVersion: string;
  /** What is allowed but may surprise, in sentences. */
  warnings: string[];
  /** Lines for the environment's requirements.txt, of what its image lacks. */
  requirements: string[];
}

type OwnFile = Pick<DeploymentFile, 'path' | 'content'>;

/**
 * The DAG that the text of a `dag.yaml` and the Python beside it are for one
 * environment. What the repository holds goes before stubs, and a DAG file
 * that is generated before one that lies there.
 *
 * @param options.own - reads the files in `dags/{dagId}/`; paths relative to it
 * @throws InvalidDagSpecError, InputError for handwritten Python that cannot be deployed
 */
export async function renderRepository(options: {
  dagYaml: string;
  own: (dagId: string) => Promise<readonly OwnFile[]>;
  environment: MwaaEnvironment;
  config: Pick<MwaaConfig, 'values' | 'operatorClasses'>;
}): Promise<RepositoryDag> {
  const { dagYaml, own, environment, config } = options;
  const { operatorClasses } = config;
  const values = environmentValues(environment, config);
  const target = airflowTarget(environment.airflowVersion);
  const source = parseDagSourceYaml(dagYaml, target, {
    environment: values,
    ...(operatorClasses && { operatorClasses }),
  });
  const { airflowVersion } = environment;
  if (source.source === 'handwritten') {
    const { dagId } = source.dag;
    return {
      dagId,
      origin: 'handwritten',
      ...handwrittenDag(source.dag, await own(dagId)),
      stubs: [],
      airflowVersion,
      warnings: [],
      requirements: [],
    };
  }
  const { dagId } = source.spec;
  const { files, ...rendered } = await renderDag(source.spec, target, values);
  return {
    dagId,
    origin: 'generated',
    ...merged(files, await own(dagId)),
    specificationSha256: rendered.specificationSha256,
    assets: rendered.assets,
    generatorVersion: rendered.generatorVersion,
    airflowVersion,
    warnings: rendered.warnings,
    requirements: rendered.requirements,
  };
}

function merged(
  rendered: readonly RenderedFile[],
  own: readonly OwnFile[],
): Pick<RepositoryDag, 'files' | 'stubs'> {
  const held = new Set(own.map(({ path }) => path));
  const generated = new Set(
    rendered.filter(({ managed }) => managed).map(({ path }) => path),
  );
  const stubs = rendered.filter(
    ({ path, managed }) => !managed && !held.has(path),
  );
  return {
    files: [
      ...rendered.filter(({ managed }) => managed),
      ...stubs,
      ...own
        .filter(({ path }) => !generated.has(path))
        .map(file => ({ ...file, managed: false })),
    ],
    stubs: stubs.map(({ path }) => path),
  };
}
