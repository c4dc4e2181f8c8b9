import { DagRun } from 'backstage-plugin-mwaa-common';

export interface RunPage {
  /** The newest first. */
  runs: DagRun[];
  /** How many there are in all. */
  total: number;
}
