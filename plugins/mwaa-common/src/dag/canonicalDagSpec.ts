import { orderedDagSpec } from './orderedDagSpec';
import { DagSpec } from './spec';

/**
 * The text whose hash tells two specifications apart: JSON with the keys in
 * the order of the schema. Not `dag.yaml`, whose text also follows the YAML
 * library: an upgrade of that would rewrite every deployed DAG.
 */
export const canonicalDagSpec = (spec: DagSpec): string =>
  JSON.stringify(orderedDagSpec(spec));
