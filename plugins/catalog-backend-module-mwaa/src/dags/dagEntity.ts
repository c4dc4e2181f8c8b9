import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ResourceEntity,
} from '@backstage/catalog-model';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_DAG_LOCATION,
  ANNOTATION_DEPLOYED_AT,
  ANNOTATION_DEPLOYMENT_ID,
  ANNOTATION_DEPLOYMENT_OPERATION,
  ANNOTATION_DEPLOYMENT_STATE,
  ANNOTATION_ENVIRONMENT,
  ANNOTATION_REVISION,
  DAG_RESOURCE_TYPE,
} from 'backstage-plugin-mwaa-common';
import { dagLocation, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { dagEntityName } from './dagEntityName';
import { DagFacts } from './DagFacts';
import { dagLinks } from './dagLinks';
import { Surroundings } from './Surroundings';

/**
 * The Resource that stands for a DAG in one environment. It holds all the
 * relations itself, so that they come and go with it; one to an entity that
 * the catalog does not have leads nowhere and harms nothing.
 */
export function dagEntity(
  environment: MwaaEnvironment,
  dagId: string,
  facts: DagFacts,
  { systemOf, assetsAt }: Surroundings,
): ResourceEntity {
  const { id } = environment;
  const location = dagLocation(environment, dagId);
  const system = systemOf.get(facts.component);
  const entitiesOf = (uris: string[]) =>
    [...new Set(uris.flatMap(uri => assetsAt.get(uri) ?? []))].sort();
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: {
      name: dagEntityName({ environment: id, dagId }),
      title: `${dagId} (${id})`,
      description: `The Airflow DAG of ${facts.component} in the environment ${id}.`,
      annotations: {
        [ANNOTATION_LOCATION]: `mwaa-dag:${location}`,
        [ANNOTATION_ORIGIN_LOCATION]: `mwaa-dag:${location}`,
        [ANNOTATION_ENVIRONMENT]: id,
        [ANNOTATION_DAG_ID]: dagId,
        [ANNOTATION_DAG_LOCATION]: location,
        [ANNOTATION_DEPLOYMENT_ID]: facts.deploymentId,
        [ANNOTATION_DEPLOYMENT_STATE]: facts.state,
        [ANNOTATION_DEPLOYMENT_OPERATION]: facts.operation,
        [ANNOTATION_DEPLOYED_AT]: facts.deployedAt,
        ...(facts.revision && { [ANNOTATION_REVISION]: facts.revision }),
      },
      links: dagLinks(environment, dagId),
      tags: ['airflow', 'mwaa'],
    },
    spec: {
      type: DAG_RESOURCE_TYPE,
      owner: facts.owner,
      ...(system && { system }),
      dependsOn: [`resource:default/${id}`, ...entitiesOf(facts.reads)],
      dependencyOf: [facts.component, ...entitiesOf(facts.writes)],
    },
  };
}
