import { DAG_JSON_SCHEMA_FILE } from './dagJsonSchemaFile';

/** First line of `dag.yaml`: editors with the YAML language server complete and check the file by it. */
export const editorHeader = `# yaml-language-server: $schema=./${DAG_JSON_SCHEMA_FILE}\n`;
