import { DagTiming } from './DagTiming';
import { DagWork } from './DagWork';

/** A specification as the fields of a form share it out. */
export interface DagParts {
  dagId: string;
  description?: string;
  /** Airflow’s owner. */
  owner: string;
  tags?: string[];
  timing: DagTiming;
  work: DagWork;
}
