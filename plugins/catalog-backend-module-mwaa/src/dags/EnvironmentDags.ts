import { MwaaEnvironment, UnreadClaim } from 'backstage-plugin-mwaa-node';
import { DagFacts } from './DagFacts';

/** What was read of one environment. */
export interface EnvironmentDags {
  environment: MwaaEnvironment;
  /** By dag_id. */
  dags: ReadonlyMap<string, DagFacts>;
  unread: readonly UnreadClaim[];
}
