import {
  MwaaConfig,
  MwaaEnvironment,
  RepositoryDag,
  renderDag,
} from 'backstage-plugin-mwaa-node';
import { parseFor } from './parseFor';

/** A DAG that can be planned and deployed. */
export type DeployableDag = Pick<
  RepositoryDag,
  | 'dagId'
  | 'origin'
  | 'files'
  | 'requirements'
  | 'specificationSha256'
  | 'assets'
  | 'generatorVersion'
>;

/** The Python of a specification for an environment. InvalidDagSpecError with all problems. */
export async function renderFor(
  environment: MwaaEnvironment,
  input: unknown,
  config: MwaaConfig,
): Promise<DeployableDag> {
  const { spec, target, values } = parseFor(environment, input, config);
  const rendered = await renderDag(spec, target, values);
  return { dagId: spec.dagId, origin: 'generated', ...rendered };
}
