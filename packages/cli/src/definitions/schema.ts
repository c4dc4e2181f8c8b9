import { CommandDefinition } from '../program/CommandDefinition';

export const schema: CommandDefinition = {
  name: 'schema',
  summary: 'Print the JSON Schema of dag.yaml',
  description:
    'Editors complete and check dag.yaml by this schema, which its first line names.',
  options: [],
  output: {
    file: 'name of the file beside dag.yaml',
    schema: 'the JSON Schema',
  },
  examples: [
    {
      title: 'Bring the schema beside dag.yaml up to date',
      command: 'mwaa-dags schema > dag.schema.json',
    },
  ],
};
