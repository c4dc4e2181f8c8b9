import type { BulkDagResult, BulkDeployment } from 'backstage-plugin-mwaa-node';
import type { Destination } from '../project/Destination';

/** A folder with a DAG that is ready to be deployed. */
export interface BulkProject {
  /** Relative to where the command was called. */
  folder: string;
  destination: Destination;
  deployment: BulkDeployment;
}

/** What became of a folder. */
export interface BulkOutcome extends Pick<BulkDagResult, 'outcome' | 'plan'> {
  folder: string;
  /** Absent where the folder could not be read that far. */
  dagId?: string;
  environment?: string;
  error?: unknown;
}
