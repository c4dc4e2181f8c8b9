import { promises as fs } from 'node:fs';
import { posix } from 'node:path';
import {
  BackstageCredentials,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { ConflictError, isError, NotFoundError } from '@backstage/errors';
import {
  dagDrift,
  DeploymentSource,
  FileChange,
  MwaaEnvironment,
  promotionProblems,
  readWorkspaceFiles,
  renderingDifferences,
  renderRepository,
  RepositoryDag,
} from 'backstage-plugin-mwaa-node';
import {
  requireOwnership,
  standingParties,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { requireSameDagId } from '../input/requireSameDagId';

export interface PromotionRequest {
  fromEnvironmentName: string;
  environmentName: string;
  dagId: string;
  componentRef: string;
  repositoryPath?: string;
  repository?: string;
}

/** One specification for two environments, in the first of which it runs. */
export interface Promotion {
  from: MwaaEnvironment;
  environment: MwaaEnvironment;
  /** For `environment`. */
  dag: RepositoryDag;
  differences: FileChange[];
  source?: DeploymentSource;
}

interface Caller {
  credentials: BackstageCredentials;
  workspacePath: string;
  signal?: AbortSignal;
}

/**
 * Renders the workspace's repository for both environments. ConflictError when
 * the first does not run just that; NotAllowedError for anybody but the owner.
 */
export async function promotion(
  request: PromotionRequest,
  { credentials, workspacePath, signal }: Caller,
  services: ActionServices,
): Promise<Promotion> {
  const { mwaa } = services;
  const { dagId, componentRef } = request;
  const [from, environment] = await Promise.all(
    [request.fromEnvironmentName, request.environmentName].map(name =>
      mwaa.environments.get(name, { signal }),
    ),
  );
  const there = {
    bucket: mwaa.dagBucket(from),
    dagsPath: from.dagsPath,
    dagId,
    ...(signal && { signal }),
  };
  const { component, owner } = await standingParties(
    componentRef,
    there,
    services,
  );
  await requireOwnership(
    { componentRef: component, owner, dagId, credentials },
    services,
  );
  const renderFor = await repositoryOf(request, workspacePath, services);
  const [before, dag, drift] = await Promise.all([
    renderFor(from),
    renderFor(environment),
    dagDrift(there),
  ]);
  requireSameDagId(dagId, dag.dagId);
  const problems = promotionProblems({
    environment: from.id,
    dagId,
    drift,
    specificationSha256: before.specificationSha256,
  });
  if (problems.length) {
    throw new ConflictError(`Nothing was promoted: ${problems.join('; ')}`);
  }
  const deployed = drift.manifest?.source;
  const source = request.repository
    ? { ...deployed, repository: request.repository }
    : deployed;
  return {
    from,
    environment,
    dag,
    differences: renderingDifferences(before.files, dag.files),
    ...(source && { source }),
  };
}

async function repositoryOf(
  { repositoryPath = '.' }: PromotionRequest,
  workspacePath: string,
  { mwaa }: ActionServices,
) {
  const specification = posix.join(repositoryPath, 'dag.yaml');
  const dagYaml = await fs
    .readFile(resolveSafeChildPath(workspacePath, specification), 'utf8')
    .catch(error => {
      throw new NotFoundError(
        `There is no ${specification} in the workspace; fetch the repository first`,
        error,
      );
    });
  const own = async (dagId: string) => {
    const folder = posix.join(repositoryPath, 'dags', dagId);
    try {
      return await readWorkspaceFiles(workspacePath, folder);
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        return [];
      }
      throw error;
    }
  };
  return (environment: MwaaEnvironment) =>
    renderRepository({ dagYaml, own, environment, config: mwaa.config });
}
