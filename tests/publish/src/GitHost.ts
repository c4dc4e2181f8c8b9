/** Who may sign in with which token. */
export interface GitAccount {
  login: string;
  token: string;
  /** `false`: may read and create repositories, but every push is refused. */
  mayPush?: boolean;
}

export interface GitHostOptions {
  accounts: readonly GitAccount[];
  /** Organizations on GitHub, groups on GitLab; every account is a member. */
  groups: readonly string[];
}

/** A running stand-in for a git host. */
export interface GitHost {
  /** `127.0.0.1:{port}`, as in `integrations` and in a `repoUrl`. */
  host: string;
  baseUrl: string;
  /**
   * Every request so far that asked for a change, granted or not, e.g.
   * `POST /api/v3/orgs/acme/repos` or `POST /acme/orders.git/git-receive-pack`.
   */
  changes: string[];
  /** The integration's entry in app-config. */
  integration(token: string): {
    host: string;
    baseUrl: string;
    apiBaseUrl: string;
    token: string;
  };
  stop(): Promise<void>;
}
