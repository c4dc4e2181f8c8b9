import { createHash } from 'node:crypto';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_ENVIRONMENT,
  ComponentDag,
  dagPartsOf,
  parseDagSourceYaml,
} from 'backstage-plugin-mwaa-common';
import { ownerOf } from 'backstage-plugin-mwaa-node/authorise';
import { ApiServices } from '../ApiServices';
import { findComponent } from './findComponent';
import { readDagYaml } from './readDagYaml';
import { repositoryOf } from './repositoryOf';
import { requiredFact } from './requiredFact';

/** What the repository of a component says of its DAG now. NotFoundError says what is missing. */
export async function componentDag(
  {
    componentRef: ref,
    credentials,
    signal,
  }: {
    /** Full entity ref. */
    componentRef: string;
    credentials: BackstageCredentials;
    signal: AbortSignal;
  },
  services: ApiServices,
): Promise<ComponentDag> {
  const entity = await findComponent(ref, credentials, services);
  const { annotations, title, name } = entity.metadata;
  const annotation = (key: string) =>
    requiredFact(annotations?.[key], ref, `annotation ${key}`);
  const environment = annotation(ANNOTATION_ENVIRONMENT);
  annotation(ANNOTATION_DAG_ID);
  const repository = repositoryOf(entity, ref, services.integrations);
  const dagYaml = await readDagYaml(
    repository.dagYamlUrl,
    services.urlReader,
    signal,
  );
  const { operatorClasses } = services.mwaa.config;
  const read = parseDagSourceYaml(
    dagYaml,
    undefined,
    operatorClasses && { operatorClasses },
  );
  const isGenerated = read.source === 'generated';
  return {
    componentRef: ref,
    title: title ?? name,
    owner: requiredFact(ownerOf(entity), ref, 'owner'),
    environment,
    dagId: isGenerated ? read.spec.dagId : read.dag.dagId,
    repository: repository.url,
    publish: repository.publish,
    source: read.source,
    ...(isGenerated && { parts: dagPartsOf(read.spec) }),
    dagYaml,
    dagYamlSha256: createHash('sha256').update(dagYaml).digest('hex'),
  };
}
