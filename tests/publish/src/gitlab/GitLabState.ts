import { BareRepositories } from '../git/BareRepositories';
import { GitAccount, GitHostOptions } from '../GitHost';

export interface GitLabNamespace {
  id: number;
  kind: 'user' | 'group';
  name: string;
  path: string;
  full_path: string;
}

/** As the API describes it. */
export interface MergeRequest {
  iid: number;
  title: string;
  description: string;
  source_branch: string;
  target_branch: string;
  web_url: string;
}

export interface GitLabProject {
  id: number;
  namespace: GitLabNamespace;
  path: string;
  name: string;
  visibility: 'private' | 'internal' | 'public';
  topics: string[];
  /** As the API describes them; all open. */
  mergeRequests: MergeRequest[];
}

/** What the stand-in holds. */
export class GitLabState {
  readonly namespaces: readonly GitLabNamespace[];
  readonly #projects: GitLabProject[] = [];

  constructor(
    readonly options: GitHostOptions,
    readonly git: BareRepositories,
  ) {
    const groups = options.groups.map(
      path => ({ kind: 'group', path }) as const,
    );
    const users = options.accounts.map(
      ({ login }) => ({ kind: 'user', path: login }) as const,
    );
    this.namespaces = [...users, ...groups].map(({ kind, path }, index) => ({
      id: index + 1,
      kind,
      name: path.split('/').at(-1)!,
      path: path.split('/').at(-1)!,
      full_path: path,
    }));
  }

  account(token: string): GitAccount | undefined {
    return this.options.accounts.find(account => account.token === token);
  }

  namespace(idOrPath: string): GitLabNamespace | undefined {
    return this.namespaces.find(
      ({ id, full_path: path }) => path === idOrPath || String(id) === idOrPath,
    );
  }

  /** `group/subgroup/project`, or the number of the project. */
  project(idOrPath: string): GitLabProject | undefined {
    return this.#projects.find(
      project =>
        this.fullPath(project) === idOrPath || String(project.id) === idOrPath,
    );
  }

  fullPath(project: GitLabProject): string {
    return `${project.namespace.full_path}/${project.path}`;
  }

  projectsOf(namespace: GitLabNamespace): GitLabProject[] {
    return this.#projects.filter(
      project => project.namespace.id === namespace.id,
    );
  }

  async create(
    project: Omit<GitLabProject, 'id' | 'mergeRequests'>,
  ): Promise<GitLabProject> {
    const created = {
      ...project,
      id: this.#projects.length + 1,
      mergeRequests: [],
    };
    await this.git.create(this.fullPath(created));
    this.#projects.push(created);
    return created;
  }
}
