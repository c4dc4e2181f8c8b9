import { TakenDag } from './DagText';

/** A DAG that somebody wants to begin with. */
export interface Taken {
  /** In words, for a sentence: `the example “Branches”`. */
  source: string;
  dag: TakenDag;
  /** How many problems it has. */
  problems: number;
}
