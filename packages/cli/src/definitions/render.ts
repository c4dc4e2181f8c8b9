import { CommandDefinition } from '../program/CommandDefinition';
import { airflowVersion, project } from '../program/sharedOptions';

export const render: CommandDefinition = {
  name: 'render',
  summary: 'Write the Python of dag.yaml',
  description:
    'Renders dag.yaml for the Airflow of the environment into dags/<dag_id>/. The DAG file is written anew; files of your own, such as the modules that tasks call, are written once and never touched again.',
  options: [
    ...project,
    airflowVersion('render'),
    {
      flags: '-o, --output <folder>',
      description:
        'Where to write; "-" prints the DAG file. dags/<dag_id> in the folder by default',
    },
    {
      flags: '--check',
      description:
        'Write nothing; exit with 5 if the DAG file is not what would be written',
    },
  ],
  output: {
    dagId: 'the dag_id',
    airflowVersion: 'Airflow that was rendered for',
    specificationSha256: 'hex SHA-256 of the specification',
    generatorVersion: 'version of the renderer',
    folder: 'where the files are',
    files:
      'for each file `path` and `result`: `written`, `unchanged`, `kept` (yours), or with `--check` `missing` and `different`; with `--output -` its `content`',
  },
  examples: [
    { title: 'After a change of dag.yaml', command: 'mwaa-dags render' },
    {
      title: 'In a pipeline: is the committed Python that of dag.yaml?',
      command: 'mwaa-dags render --check --airflow-version 3.0.6',
    },
    { title: 'Only look at it', command: 'mwaa-dags render --output -' },
  ],
};
