import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { deploysFromCi } from 'backstage-plugin-mwaa-node';
import {
  effectProblems,
  fullRef,
  ownerOf,
  requireOwnership,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { checkDeployment } from '../check/checkDeployment';
import { checkEnvironment } from '../check/checkEnvironment';
import { parseOptions } from '../environment/parseOptions';
import { requireSameDagId } from '../input/requireSameDagId';
import { standingRepository } from '../repository/standingRepository';
import { problemsError } from '../wizard/problemsError';
import { revisedSpec, RevisedParts } from './revisedSpec';
import { Revision } from './Revision';
import { specificationChange } from './specificationChange';
import { workspaceSpecification } from './workspaceSpecification';

export interface RevisionRequest extends RevisedParts {
  componentRef: string;
  environmentName: string;
  dagId: string;
  /** Hex SHA-256 of the `dag.yaml` that the form began with. */
  basedOn?: string;
  acknowledgeRollback?: string;
  /** Only to look: who may deploy, and what is in the way, is not asked. */
  planOnly?: boolean;
}

/**
 * Everything that can be known before the first effect of a change.
 * NotAllowedError for anybody but the owner of the component; InputError with
 * all that is wrong; ConflictError when the repository is not what the form
 * began with.
 */
export async function reviseDag(
  request: RevisionRequest,
  caller: {
    credentials: BackstageCredentials;
    workspacePath: string;
    signal?: AbortSignal;
  },
  services: ActionServices,
): Promise<Revision> {
  const { environmentName, dagId, planOnly } = request;
  const { credentials, signal } = caller;
  const { entity, component, owner } = await standingComponent(
    request.componentRef,
    services,
  );
  const claim = { component, owner };
  await requireOwnership(
    { componentRef: component, owner, dagId, credentials },
    services,
  );
  const repository = standingRepository(entity, services);
  const standing = await workspaceSpecification(caller.workspacePath, dagId);
  if (request.basedOn && request.basedOn !== standing.sha256) {
    throw new ConflictError(
      `dag.yaml of ${component} was changed since the form was opened, and nothing was changed now. Open the form again: it begins with what ${repository.url} says`,
    );
  }
  const found = await checkEnvironment(environmentName, services, signal);
  const revised = revisedSpec(
    standing.dagYaml,
    request,
    found.value?.target,
    parseOptions(services.mwaa, found.value?.environment),
  );
  const problems = [...found.problems, ...revised.problems];
  if (!found.value || !revised.value || problems.length) {
    throw problemsError(problems, 'changed');
  }
  const { environment, target } = found.value;
  const { spec } = revised.value;
  requireSameDagId(dagId, spec.dagId);
  const deploys =
    repository.publish === 'bucket' && !deploysFromCi(environment);
  const warnings = [...found.warnings];
  if (deploys && !planOnly) {
    const [refused, deployment] = await Promise.all([
      effectProblems(
        { ...claim, effect: 'deploy', environment, dagId, credentials },
        services,
      ),
      checkDeployment(
        { ...request, spec, environment, target, claim, signal },
        services,
      ),
    ]);
    if (refused.length || deployment.problems.length) {
      throw problemsError([...refused, ...deployment.problems], 'changed');
    }
    warnings.push(...deployment.warnings);
  }
  return {
    ...claim,
    title: entity.metadata.title ?? entity.metadata.name,
    environment,
    ...revised.value,
    change: specificationChange(standing.dagYaml, revised.value),
    replaces: standing.replaces,
    repository,
    deploys,
    warnings,
  };
}

/** The component and its owner as the catalog has them, whatever was typed. */
async function standingComponent(
  componentRef: string,
  { auth, catalog }: ActionServices,
) {
  const component = fullRef(componentRef, 'component');
  const entity = await catalog.getEntityByRef(component, {
    credentials: await auth.getOwnServiceCredentials(),
  });
  const owner = entity && ownerOf(entity);
  if (!entity || !owner) {
    throw new NotFoundError(
      entity
        ? `${component} has no owner in the catalog`
        : `The catalog does not know ${component}`,
    );
  }
  return { entity, component, owner };
}
