import { isError } from '@backstage/errors';
import { ActionServices } from '../ActionServices';
import { gitRepositoryTarget } from '../repository/gitRepositoryTarget';
import { isSameSpecification } from '../repository/isSameSpecification';
import { readIfThere } from '../repository/readIfThere';
import { Findings } from './Findings';
import { otherSpecification, repositoryRefusal } from './repositoryRefusal';
import { CheckedRepository, RepositoryRequest } from './RepositoryRequest';

export async function checkGitRepository(
  publish: 'github' | 'gitlab',
  { repoUrl, spec, signal }: RepositoryRequest,
  services: Pick<ActionServices, 'urlReader' | 'integrations'>,
): Promise<Findings<CheckedRepository>> {
  if (!repoUrl) {
    return repositoryRefusal('repoUrl', 'is missing');
  }
  try {
    const { specificationUrl, ...target } = gitRepositoryTarget(
      publish,
      repoUrl,
      services.integrations,
    );
    const text = await readIfThere(
      services.urlReader,
      specificationUrl,
      signal,
    );
    const exists = text !== undefined;
    return exists && !isSameSpecification(text, spec)
      ? repositoryRefusal('repoUrl', otherSpecification(target.url))
      : { value: { target, exists }, problems: [], warnings: [] };
  } catch (error) {
    signal?.throwIfAborted();
    return repositoryRefusal(
      'repoUrl',
      isError(error) ? error.message : String(error),
    );
  }
}
