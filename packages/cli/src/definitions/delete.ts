import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { effectOptions } from './effectOptions';
import { placeKeys } from './jsonKeys';

/** `delete` is a reserved word. */
export const deleteDefinition: CommandDefinition = {
  name: 'delete',
  summary: 'Remove the DAG from the environment',
  description:
    'Pauses the DAG in Airflow, where that can be reached, and removes what deployments of the component put into the bucket, and nothing else. Old versions and the runs in Airflow stay unless they are to go as well.',
  options: [
    ...project,
    dagId,
    {
      flags: '--confirm <dag_id>',
      description: 'The dag_id once more; without it nothing is removed',
    },
    {
      flags: '--purge',
      description:
        'Also remove all old versions and the runs in Airflow, for good',
    },
    {
      flags: '--accept-drift',
      description:
        'Remove what is provably ours even though files were changed by hand; those stay',
    },
    ...effectOptions,
  ],
  output: {
    ...placeKeys,
    outcome: '`deleted`, `unchanged`, or `planned` in a dry run',
    files: 'for each file `path`, `key`, `action` and `reason`',
    left: 'keys that are not what was deployed, and stay',
    airflow:
      'what became of it in Airflow: `paused`, and `record` with `--purge`; an object with `notDone` says why not',
    purgedVersions: 'how many versions are gone for good, with `--purge`',
  },
  examples: [
    { title: 'What would go?', command: 'mwaa-dags delete --dry-run' },
    {
      title: 'Remove it, and keep the history',
      command: 'mwaa-dags delete --confirm orders_daily',
    },
  ],
};
