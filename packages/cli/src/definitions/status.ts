import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { placeKeys } from './jsonKeys';

export const status: CommandDefinition = {
  name: 'status',
  summary: 'Show what is deployed',
  description:
    'Who deployed the DAG when and from which commit, whether the bucket still holds just that, and what Airflow says of it. Needs no right to change anything.',
  options: [...project, dagId],
  output: {
    ...placeKeys,
    environment: '`id`, `status` and `airflowVersion`',
    state: 'the whole in one word, as `drift` says it',
    problem: 'why the manifest cannot be read',
    files: 'for each file `path`, `key` and `drift`',
    manifest: 'what was deployed, by whom and from where',
    airflow:
      '`known`; if so `isPaused` and `isActive`, else the `reason`, if Airflow could not be asked',
  },
  examples: [
    { title: 'Of the DAG of this folder', command: 'mwaa-dags status' },
    {
      title: 'Of any DAG, for a script',
      command:
        "mwaa-dags status --dag-id orders_daily --json | jq -r '.manifest.source.revision'",
    },
  ],
};
