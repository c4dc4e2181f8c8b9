import { DagSpec } from '../dag/spec';

/** A whole DAG to begin with; its names and addresses are to be replaced. */
export interface DagExample {
  id: string;
  title: string;
  summary: string;
  spec: DagSpec;
}
