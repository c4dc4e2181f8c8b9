import { GitLabProject, GitLabState } from './GitLabState';

/** The part of GitLab's `project` object that its callers here read. */
export async function describeProject(
  state: GitLabState,
  project: GitLabProject,
  baseUrl: string,
) {
  const fullPath = state.fullPath(project);
  const defaultBranch = await state.git.defaultBranch(fullPath);
  return {
    id: project.id,
    name: project.name,
    path: project.path,
    path_with_namespace: fullPath,
    namespace: project.namespace,
    visibility: project.visibility,
    topics: project.topics,
    default_branch: defaultBranch ?? 'main',
    empty_repo: defaultBranch === undefined,
    web_url: `${baseUrl}/${fullPath}`,
    http_url_to_repo: `${baseUrl}/${fullPath}.git`,
  };
}
