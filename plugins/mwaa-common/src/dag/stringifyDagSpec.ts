import { stringify } from 'yaml';
import { DAG_JSON_SCHEMA_FILE } from './jsonSchema/dagJsonSchemaFile';
import { orderedDagSpec } from './orderedDagSpec';
import { DagSpec } from './spec';

// Editors with the YAML language server complete and check the file by it.
const header = `# yaml-language-server: $schema=./${DAG_JSON_SCHEMA_FILE}\n`;

/**
 * `dag.yaml`: YAML 1.2, the same text for the same specification. Texts of
 * several lines are written as blocks, no line is folded, nothing is aliased.
 */
export const stringifyDagSpec = (spec: DagSpec): string =>
  header +
  stringify(orderedDagSpec(spec), {
    lineWidth: 0,
    blockQuote: 'literal',
    aliasDuplicateObjects: false,
    singleQuote: true,
    // Readers of YAML 1.1, such as PyYAML, take 2026-01-01 for a date.
    compat: 'yaml-1.1',
  });
