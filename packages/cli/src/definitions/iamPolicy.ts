import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';

export const iamPolicy: CommandDefinition = {
  name: 'iam-policy',
  summary: 'Print the IAM policy that a role needs',
  description:
    'The least that does: for the pipeline of one DAG, for Backstage, or for people who only look.',
  options: [
    ...project,
    dagId,
    {
      flags: '--purpose <purpose>',
      description: 'What the role is for',
      choices: ['ci', 'backstage', 'viewer'],
      default: 'ci',
    },
    {
      flags: '--all-dags',
      description: 'For all DAGs of the environment, not only this one',
    },
    {
      flags: '--airflow-role <role>',
      description:
        'Role in Airflow; by default the least that does for the purpose',
      choices: ['Viewer', 'User', 'Op', 'Admin'],
    },
    { flags: '--purge', description: 'May also remove old versions for good' },
    {
      flags: '--discovery',
      description: 'May also list environments, for mwaa.discovery',
    },
  ],
  output: {
    environment: 'id of the environment',
    purpose: 'what the role is for',
    dagId: 'the dag_id; absent with `--all-dags`',
    policy: 'the policy document',
  },
  examples: [
    {
      title: 'For the role of this pipeline',
      command: 'mwaa-dags iam-policy > policy.json',
    },
    {
      title: 'For the role of Backstage',
      command: 'mwaa-dags iam-policy --purpose backstage --all-dags',
    },
  ],
};
