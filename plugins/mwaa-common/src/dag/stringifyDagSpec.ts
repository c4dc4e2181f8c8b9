import { stringify } from 'yaml';
import { editorHeader } from './jsonSchema/editorHeader';
import { orderedDagSpec } from './orderedDagSpec';
import { DagSpec } from './spec';

/**
 * `dag.yaml`: YAML 1.2, the same text for the same specification. Texts of
 * several lines are written as blocks, no line is folded, nothing is aliased.
 */
export const stringifyDagSpec = (spec: DagSpec): string =>
  editorHeader +
  stringify(orderedDagSpec(spec), {
    lineWidth: 0,
    blockQuote: 'literal',
    aliasDuplicateObjects: false,
    singleQuote: true,
    // Readers of YAML 1.1, such as PyYAML, take 2026-01-01 for a date.
    compat: 'yaml-1.1',
  });
