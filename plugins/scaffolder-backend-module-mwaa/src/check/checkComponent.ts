import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Problem } from 'backstage-plugin-mwaa-common';
import { deploysFromCi } from 'backstage-plugin-mwaa-node';
import {
  effectProblems,
  existingComponentProblems,
  membershipProblems,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { parseOptions } from '../environment/parseOptions';
import { problemsError } from '../wizard/problemsError';
import { catalogProblems } from './catalogProblems';
import { CheckedComponent } from './CheckedComponent';
import { checkDeployment } from './checkDeployment';
import { checkEnvironment } from './checkEnvironment';
import { checkRepository } from './checkRepository';
import { CheckInput, claimedOwner, readCheckRequest } from './readCheckRequest';

/**
 * Everything that can be known before the first side effect. Each check runs
 * as soon as what it needs is known, so that one wrong field hides no other
 * problem. InputError with all of them.
 */
export async function checkComponent(
  input: CheckInput,
  context: { credentials: BackstageCredentials; signal?: AbortSignal },
  services: ActionServices,
): Promise<CheckedComponent> {
  const { credentials, signal } = context;
  const found = await checkEnvironment(input.environmentName, services, signal);
  const request = readCheckRequest(
    input,
    parseOptions(services.mwaa, found.value?.environment),
    found.value?.target,
  );
  const owner = claimedOwner(input);
  const problems: Problem[] = [
    ...found.problems,
    ...request.problems,
    ...(owner
      ? await membershipProblems({ owner, credentials }, services)
      : []),
  ];
  if (!request.value || !owner) {
    throw problemsError(problems);
  }

  const { component, spec, publish, repoUrl } = request.value;
  const componentRef = `component:default/${component.name}`;
  const claim = { owner, component: componentRef };
  const [existing, catalog] = await Promise.all([
    existingComponentProblems({ ...claim, dagId: spec.dagId }, services),
    catalogProblems(component, credentials, services),
  ]);
  problems.push(...existing, ...catalog);
  if (!found.value) {
    throw problemsError(problems);
  }

  const { environment, target } = found.value;
  const [refused, deployment, repository] = await Promise.all([
    // Elsewhere it is CI that deploys, and that says who may.
    deploysFromCi(environment)
      ? []
      : effectProblems(
          {
            ...claim,
            effect: 'deploy',
            environment,
            dagId: spec.dagId,
            credentials,
          },
          services,
        ),
    checkDeployment({ spec, environment, target, claim, signal }, services),
    checkRepository(
      {
        publish,
        repoUrl,
        componentName: component.name,
        claim,
        spec,
        environment,
        signal,
      },
      services,
    ),
  ]);
  problems.push(...refused, ...deployment.problems, ...repository.problems);
  if (problems.length || !repository.value || !deployment.value) {
    throw problemsError(problems);
  }
  const location = await services.catalog.getLocationByRef(
    `url:${repository.value.target.catalogInfoUrl}`,
    { credentials: await services.auth.getOwnServiceCredentials() },
  );
  return {
    ...request.value,
    environment,
    target,
    componentRef,
    config: services.mwaa.config,
    repository: repository.value,
    plan: deployment.value,
    registered: location !== undefined,
    warnings: [...found.warnings, ...deployment.warnings],
  };
}
