import { DagTiming, DagWork, Problem } from 'backstage-plugin-mwaa-common';

/** A problem of a text, with the line where that is known, from 1. */
export interface TextProblem extends Problem {
  line?: number;
}

/** What a text says of a DAG, as far as it can be taken. */
export interface TakenDag {
  dagId?: string;
  description?: string;
  owner?: string;
  tags?: string[];
  /** Only if it is right. */
  timing?: DagTiming;
  /** May still be wrong. */
  work: DagWork;
}

/** A `dag.yaml`, or JSON of the same shape, that somebody brought. */
export interface DagText {
  /** Everything that is wrong about it. */
  problems: TextProblem[];
  /** Absent if there is nothing in it that could be edited. */
  dag?: TakenDag;
}
