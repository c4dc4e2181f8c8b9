import { AirflowTarget } from '../../airflow/target';
import { parseDagSpec, ParseDagSpecOptions } from '../parseDagSpec';
import { DagSource } from './DagSource';
import { isHandwritten } from './isHandwritten';
import { parseHandwrittenDag } from './parseHandwrittenDag';

/** Checks the content of a `dag.yaml` of either kind, as parseDagSpec does. */
export const parseDagSource = (
  input: unknown,
  target?: AirflowTarget,
  options: ParseDagSpecOptions = {},
): DagSource =>
  isHandwritten(input)
    ? { source: 'handwritten', dag: parseHandwrittenDag(input) }
    : { source: 'generated', ...parseDagSpec(input, target, options) };
