import { GitHubRepository, GitHubState } from './GitHubState';

/** The part of GitHub's `repository` object that its callers here read. */
export async function describeRepository(
  state: GitHubState,
  repository: GitHubRepository,
  baseUrl: string,
) {
  const fullName = `${repository.owner}/${repository.name}`;
  const url = `${baseUrl}/api/v3/repos/${fullName}`;
  return {
    id: repository.id,
    name: repository.name,
    full_name: fullName,
    owner: state.owner(repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    description: repository.description,
    topics: repository.topics,
    default_branch: (await state.git.defaultBranch(fullName)) ?? 'main',
    html_url: `${baseUrl}/${fullName}`,
    clone_url: `${baseUrl}/${fullName}.git`,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
