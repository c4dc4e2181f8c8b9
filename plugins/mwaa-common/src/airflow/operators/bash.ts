import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const bash: OperatorDefinition = {
  id: 'bash',
  title: 'Bash command',
  summary: 'Run a Bash command or script on a worker.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BashOperator',
  module: standardModule('bash'),
  provider: 'apache-airflow',
  templateExt: ['.sh', '.bash'],
  fields: [
    {
      name: 'bash_command',
      title: 'Command',
      help: 'What Bash runs. Pass values through the environment variables, not inside the command.',
      type: 'text',
      required: true,
      template: true,
      example: 'python -m pipeline.load --day "$DAY"',
    },
    {
      name: 'env',
      title: 'Environment variables',
      help: 'Variables for the command; they replace those of the worker unless appended.',
      type: 'stringMap',
      template: true,
      example: { DAY: '2026-01-01' },
    },
    {
      name: 'append_env',
      title: 'Append to the worker’s variables',
      help: 'Keep the worker’s own environment variables as well.',
      type: 'boolean',
      default: false,
      example: true,
    },
    {
      name: 'cwd',
      title: 'Working folder',
      help: 'Folder the command starts in; a temporary one otherwise.',
      type: 'string',
      template: true,
      templateSince: '8.24.0',
      example: '/usr/local/airflow',
    },
    {
      name: 'skip_on_exit_code',
      title: 'Skip on exit code',
      help: 'Exit code that marks the task as skipped.',
      type: 'integer',
      default: 99,
      example: 99,
    },
  ],
  iamActions: [],
};
