import { CommandDefinition } from '../program/CommandDefinition';
import { airflowVersion, project } from '../program/sharedOptions';

export const validate: CommandDefinition = {
  name: 'validate',
  summary: 'Check dag.yaml',
  description:
    'Reports everything that is wrong in dag.yaml at once, and what is allowed but may surprise. Checks for the Airflow of the environment and with its values; with --airflow-version nothing is asked of AWS.',
  options: [
    ...project,
    airflowVersion('check'),
    {
      flags: '--strict',
      description: 'Fail on what may surprise, too',
    },
  ],
  output: {
    dagId: 'the dag_id',
    source: '`generated` or `handwritten`',
    airflowVersion: 'Airflow that was checked for',
    environment: 'id of the environment, if one was meant',
    findings: 'what is allowed but may surprise: `path` and `message`',
    requirements: 'lines for requirements.txt of what the image lacks',
  },
  examples: [
    {
      title: 'For the environment of the component',
      command: 'mwaa-dags validate',
    },
    {
      title: 'Without access to AWS, as in the pipeline of a fork',
      command: 'mwaa-dags validate --airflow-version 3.0.6',
    },
  ],
};
