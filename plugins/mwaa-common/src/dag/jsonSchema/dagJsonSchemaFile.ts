/** Name of the file with the JSON Schema, beside `dag.yaml`. */
export const DAG_JSON_SCHEMA_FILE = 'dag.schema.json';
