import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';

export const status: CommandDefinition = {
  name: 'status',
  summary: 'Show what is deployed',
  description:
    'Who deployed the DAG when and from which commit, whether the bucket still holds just that, and what Airflow says of it. Needs no right to change anything.',
  options: [...project, dagId],
  examples: [
    { title: 'Of the DAG of this folder', command: 'mwaa-dags status' },
    {
      title: 'Of any DAG, for a script',
      command:
        "mwaa-dags status --dag-id orders_daily --json | jq -r '.manifest.source.revision'",
    },
  ],
};
