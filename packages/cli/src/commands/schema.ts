import {
  DAG_JSON_SCHEMA_FILE,
  dagJsonSchemaText,
} from 'backstage-plugin-mwaa-common';
import { EXIT_CODES } from '../exitCodes';
import { Command } from '../program/CommandContext';

/** With `--json` beside its file name; without, the schema alone. */
export const schema: Command<object> = async () => ({
  exitCode: EXIT_CODES.ok,
  json: {
    file: DAG_JSON_SCHEMA_FILE,
    schema: JSON.parse(dagJsonSchemaText()),
  },
  lines: [],
  document: dagJsonSchemaText(),
});
