import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { effectOptions } from './effectOptions';

export const adopt: CommandDefinition = {
  name: 'adopt',
  summary: 'Take in a DAG that is already in the bucket',
  description:
    'Claims the files in the folder of the DAG as they are, for the component of catalog-info.yaml, and writes them into dags/<dag_id>/ here. A DAG file that lies beside the folder moves into it. Also takes in what was changed by hand. Nothing that another component claims is touched.',
  options: [
    ...project,
    dagId,
    {
      flags: '--owner <ref>',
      description:
        'The owner of the component once more; without it nothing is taken in',
    },
    ...effectOptions,
  ],
  output: {
    dagId: 'the dag_id',
    environment: 'id of the environment',
    outcome: '`adopted`, `unchanged`, or `planned` in a dry run',
    deploymentId: 'of the new deployment; absent when nothing was written',
    files:
      'for each file `path`, `key`, `movedFrom`, `state` (`known`, `changed`, `foreign`) and `sha256`',
    written: 'files that were written here',
  },
  examples: [
    {
      title: 'What would be taken in?',
      command: 'mwaa-dags adopt --dag-id orders_daily --dry-run',
    },
    {
      title: 'Take it in',
      command:
        'mwaa-dags adopt --dag-id orders_daily --owner group:default/team-orders',
    },
  ],
};
