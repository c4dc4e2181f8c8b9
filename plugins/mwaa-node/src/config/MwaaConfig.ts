import { DagValue } from 'backstage-plugin-mwaa-common';
import { DeployFrom } from './deployFrom';

/** What `$env` stands for, by name. */
export type ConfiguredValues = Record<string, DagValue>;

/** An environment of the allow-list. */
export interface ConfiguredEnvironment {
  id: string;
  name: string;
  accountId?: string;
  region: string;
  deployFrom: DeployFrom;
  /** Full entity refs; absent: every owner. */
  groups?: string[];
  values?: ConfiguredValues;
}

/** An account and region of which all environments may be used. */
export interface DiscoveryRule {
  accountId?: string;
  region: string;
  /** Names with `*` for any text; absent: all. */
  include?: string[];
  exclude?: string[];
  deployFrom: DeployFrom;
  /** As of ConfiguredEnvironment. */
  groups?: string[];
  /** Of each of these environments. */
  values?: ConfiguredValues;
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

/** How the pipelines of new repositories deploy. */
export interface CiConfig {
  /** The command line, as npm installs it. */
  package: string;
  /** No slash at its end. */
  registry?: string;
  /** May hold `{accountId}`, `{environment}` and `{dagId}`. */
  roleArn?: string;
  planRoleArn?: string;
}

/** The `mwaa` part of app-config, checked, with defaults filled in. */
export interface MwaaConfig {
  environments: ConfiguredEnvironment[];
  discovery: DiscoveryRule[];
  endpoints: {
    mwaa?: string;
    s3?: string;
    /** CloudWatch Logs. */
    logs?: string;
    /** Base URL below which the web servers of Airflow are, by host name. */
    webServers?: string;
  };
  /** How long to wait for Airflow; absent: as its environment needs. */
  verification?: { budgetSeconds: number };
  repositories?: RepositoriesConfig;
  /** Absent: pipelines test, and deploy nothing. */
  ci?: CiConfig;
  /** Of every environment that has no value of its own. */
  values?: ConfiguredValues;
  /** Classes outside of the palette that may be used, as globs; absent: what every image brings. */
  operatorClasses?: string[];
}
