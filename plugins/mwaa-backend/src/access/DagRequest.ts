import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Somebody asks about a DAG. */
export interface DagRequest {
  /** Id of the environment. */
  environment: string;
  dagId: string;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}
