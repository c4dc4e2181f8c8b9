/** An environment of the allow-list. */
export interface ConfiguredEnvironment {
  id: string;
  name: string;
  accountId?: string;
  region: string;
  deployFrom: 'template' | 'ci';
}

/** An account and region of which all environments may be used. */
export interface DiscoveryRule {
  accountId?: string;
  region: string;
  /** Names with `*` for any text; absent: all. */
  include?: string[];
  exclude?: string[];
  deployFrom: 'template' | 'ci';
}

export interface RepositoriesConfig {
  bucket: string;
  /** No slash at either end; may be empty. */
  prefix: string;
  region: string;
  accountId?: string;
  kmsKey?: string;
  /** No slash at its end. */
  webUrl?: string;
}

/** The `mwaa` part of app-config, checked, with defaults filled in. */
export interface MwaaConfig {
  environments: ConfiguredEnvironment[];
  discovery: DiscoveryRule[];
  endpoints: { mwaa?: string; s3?: string };
  repositories?: RepositoriesConfig;
}
