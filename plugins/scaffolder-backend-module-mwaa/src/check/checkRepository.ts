import { ActionServices } from '../ActionServices';
import { checkBucketRepository } from './checkBucketRepository';
import { checkGitRepository } from './checkGitRepository';
import { Findings } from './Findings';
import { CheckedRepository, RepositoryRequest } from './RepositoryRequest';

/** Whether the repository can be made where it was asked for, or is there already. */
export const checkRepository = async (
  request: RepositoryRequest,
  services: Pick<ActionServices, 'mwaa' | 'urlReader' | 'integrations'>,
): Promise<Findings<CheckedRepository>> =>
  request.publish === 'bucket'
    ? checkBucketRepository(request, services)
    : checkGitRepository(request.publish, request, services);
