import { ANNOTATION_DAG_ID } from 'backstage-plugin-mwaa-common';
import { DeploymentSource, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { requireOwnership } from 'backstage-plugin-mwaa-node/authorise';
import { ApiServices } from '../ApiServices';
import { findComponent } from '../component/findComponent';
import { repositoryOf } from '../component/repositoryOf';
import { requiredFact } from '../component/requiredFact';
import { readRepository } from '../drift/readRepository';
import { DeployableDag, renderFor } from '../preview/renderFor';
import { AgentRequest } from './AgentActionDefinition';

/**
 * The DAG of the specification that was given, or else of the repository of
 * the component, with the Python beside its `dag.yaml`: which only its owners
 * are shown. InvalidDagSpecError with all problems, NotAllowedError.
 */
export async function deployableDag(
  options: {
    environment: MwaaEnvironment;
    spec?: object;
    /** Entity refs. */
    componentRef: string;
    owner: string;
  },
  { credentials, signal }: AgentRequest,
  services: ApiServices,
): Promise<DeployableDag & { source?: DeploymentSource }> {
  const { environment, spec, componentRef: ref } = options;
  const { urlReader, integrations } = services;
  const { config } = services.mwaa;
  if (spec) return renderFor(environment, spec, config);
  const entity = await findComponent(ref, credentials, services);
  const dagId = requiredFact(
    entity.metadata.annotations?.[ANNOTATION_DAG_ID],
    ref,
    `annotation ${ANNOTATION_DAG_ID}`,
  );
  await requireOwnership({ ...options, dagId, credentials }, services);
  const { files, ...dag } = await readRepository(
    { entity, ref, environment, signal },
    { urlReader, integrations, config },
  );
  const { url: repository } = repositoryOf(entity, ref, integrations);
  return {
    ...dag,
    files: files.map(file => ({ ...file, managed: true })),
    source: { repository },
  };
}
