import { toError } from '@backstage/errors';
import { ActionServices } from '../ActionServices';
import { gitRepositoryTarget } from '../repository/gitRepositoryTarget';
import { isSameSpecification } from '../repository/isSameSpecification';
import { readIfThere } from '../repository/readIfThere';
import { Findings } from './Findings';
import { otherSpecification, repositoryRefusal } from './repositoryRefusal';
import { CheckedRepository, RepositoryRequest } from './RepositoryRequest';

/** Whether a repository on a git host is there, and what it specifies. */
export async function checkGitRepository(
  publish: 'github' | 'gitlab',
  { repoUrl, spec, signal }: RepositoryRequest,
  services: Pick<ActionServices, 'urlReader' | 'integrations'>,
): Promise<Findings<CheckedRepository>> {
  if (!repoUrl) {
    return repositoryRefusal('repoUrl', 'is missing');
  }
  let found: ReturnType<typeof gitRepositoryTarget>;
  try {
    found = gitRepositoryTarget(publish, repoUrl, services.integrations);
  } catch (error) {
    return repositoryRefusal('repoUrl', toError(error).message);
  }
  const { specificationUrl, ...target } = found;
  let text: string | undefined;
  try {
    text = await readIfThere(services.urlReader, specificationUrl, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return repositoryRefusal(
      'repoUrl',
      `whether ${target.url} is there cannot be told: ${toError(error).message}. Ask those who run Backstage to look at integrations.${publish} in its configuration: the host must be reachable, and the token valid`,
    );
  }
  const exists = text !== undefined;
  return text !== undefined && !isSameSpecification(text, spec)
    ? repositoryRefusal('repoUrl', otherSpecification(target.url))
    : { value: { target, exists }, problems: [], warnings: [] };
}
