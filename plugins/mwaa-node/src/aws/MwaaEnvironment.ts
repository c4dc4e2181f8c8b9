import { DeployFrom } from '../config/deployFrom';
import { ConfiguredValues } from '../config/MwaaConfig';
import { ParsingIntervals } from './parsingIntervals';

/** An MWAA environment as GetEnvironment describes it, with our own id. */
export interface MwaaEnvironment {
  /** Unique in the configuration; equals the name of the catalog entity. */
  id: string;
  /** Name in MWAA; repeats across accounts and regions. */
  name: string;
  accountId?: string;
  region: string;
  arn: string;
  status: string;
  airflowVersion: string;
  environmentClass?: string;
  bucketName: string;
  /** Normalised: no bucket, no slash at either end, e.g. `dags`. */
  dagsPath: string;
  /** ARN, id or alias, when the environment has its own key. */
  kmsKey?: string;
  webserverUrl?: string;
  webserverAccessMode?: string;
  /** Where the logs of tasks go; absent when they are kept nowhere. */
  taskLogs?: { group: string; arn: string };
  /** What the environment sets of it; the rest is Airflow's default. */
  parsing?: ParsingIntervals;
  executionRoleArn?: string;
  deployFrom: DeployFrom;
  /**
   * Full entity refs of the groups that may act on its DAGs through Backstage;
   * absent: every owner of a DAG, as far as `deployFrom` allows.
   */
  groups?: string[];
  lastUpdatedAt?: string;
  /** What the configuration says that `$env` stands for in it. */
  values?: ConfiguredValues;
}
