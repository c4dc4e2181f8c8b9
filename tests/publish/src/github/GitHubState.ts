import { BareRepositories } from '../git/BareRepositories';
import { GitAccount, GitHostOptions } from '../GitHost';

/** As the API describes it. */
export interface PullRequest {
  number: number;
  title: string;
  body: string;
  head: { ref: string };
  base: { ref: string };
  html_url: string;
}

export interface GitHubRepository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  description: string | null;
  topics: string[];
  protectedBranches: string[];
  /** In the order of their numbers; all open. */
  pulls: PullRequest[];
}

/** What the stand-in holds; names are compared without case, as GitHub does. */
export class GitHubState {
  readonly #repositories = new Map<string, GitHubRepository>();

  constructor(
    readonly options: GitHostOptions,
    readonly git: BareRepositories,
  ) {}

  account(token: string): GitAccount | undefined {
    return this.options.accounts.find(account => account.token === token);
  }

  /** The organization or user that may own repositories. */
  owner(
    login: string,
  ): { login: string; type: 'Organization' | 'User' } | undefined {
    const isOwner = (name: string) =>
      name.toLowerCase() === login.toLowerCase();
    const organization = this.options.groups.find(isOwner);
    if (organization) return { login: organization, type: 'Organization' };
    const user = this.options.accounts.find(({ login: name }) => isOwner(name));
    return user && { login: user.login, type: 'User' };
  }

  find(fullName: string): GitHubRepository | undefined {
    return this.#repositories.get(fullName.toLowerCase());
  }

  async create(
    repository: Pick<
      GitHubRepository,
      'owner' | 'name' | 'private' | 'description'
    >,
  ): Promise<GitHubRepository> {
    const created = {
      ...repository,
      id: this.#repositories.size + 1,
      topics: [],
      protectedBranches: [],
      pulls: [],
    };
    const fullName = `${created.owner}/${created.name}`;
    await this.git.create(fullName);
    this.#repositories.set(fullName.toLowerCase(), created);
    return created;
  }
}
