import { DagSpec } from '../spec';
import { HandwrittenDag } from './HandwrittenDag';

/** What a `dag.yaml` may be: a specification to generate from, or word of handwritten Python. */
export type DagSource =
  | { source: 'generated'; spec: DagSpec }
  | { source: 'handwritten'; dag: HandwrittenDag };
