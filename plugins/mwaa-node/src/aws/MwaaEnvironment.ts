import { ConfiguredValues } from '../config/MwaaConfig';

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
  executionRoleArn?: string;
  /** `template`: the wizard deploys; `ci`: only the repository's CI does. */
  deployFrom: 'template' | 'ci';
  lastUpdatedAt?: string;
  /** What the configuration says that `$env` stands for in it. */
  values?: ConfiguredValues;
}
