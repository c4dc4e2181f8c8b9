import { DeploymentClaim, RepositoryDag } from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';
import { deploymentSource } from './deploymentSource';

/** What is deployed, and from where: the part of a claim that files decide. */
export const contentOf = (
  dag: RepositoryDag,
  source: Source,
): Pick<DeploymentClaim, 'source' | 'origin' | 'assets' | 'airflowVersion'> & {
  specificationSha256: string;
  generatorVersion: string;
} => ({
  source: deploymentSource(source),
  origin: dag.origin,
  specificationSha256: dag.specificationSha256,
  ...(dag.assets && { assets: dag.assets }),
  generatorVersion: dag.generatorVersion,
  airflowVersion: dag.airflowVersion,
});
