import { parseEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_DAG_LOCATION,
  ANNOTATION_ENVIRONMENT,
  ComponentDescription,
  WORKLOAD_COMPONENT_TYPE,
} from 'backstage-plugin-mwaa-common';
import { dagLocation, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { airflowLinks, Link } from './airflowLinks';

/** What `catalog-info.yaml` says besides the component's own description. */
export interface CatalogFacts {
  type: string;
  annotations: Record<string, string>;
  links: Link[];
  dependsOn: string[];
  consumesApis: string[];
}

const isUrn = (ref: string) => ref.startsWith('urn:');
const isApi = (ref: string) => parseEntityRef(ref).kind.toLowerCase() === 'api';

/**
 * Backstage has no `readsFrom`: output ports that are APIs are consumed, all
 * other entities are depended on. URNs have no entity and stay in the mesh
 * block alone.
 */
export function catalogFacts(
  component: Pick<ComponentDescription, 'dependsOn' | 'readsFrom'>,
  environment: MwaaEnvironment,
  dagId: string,
): CatalogFacts {
  const entities = [...component.dependsOn, ...component.readsFrom].filter(
    ref => !isUrn(ref),
  );
  return {
    type: WORKLOAD_COMPONENT_TYPE,
    annotations: {
      [ANNOTATION_ENVIRONMENT]: environment.id,
      [ANNOTATION_DAG_ID]: dagId,
      [ANNOTATION_DAG_LOCATION]: dagLocation(environment, dagId),
    },
    links: airflowLinks(environment, dagId),
    dependsOn: [
      ...new Set([
        `resource:default/${environment.id}`,
        ...entities.filter(ref => !isApi(ref)),
      ]),
    ],
    consumesApis: [...new Set(entities.filter(isApi))],
  };
}
