import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { effectOptions } from './effectOptions';

export const transfer: CommandDefinition = {
  name: 'transfer',
  summary: 'Hand the DAG over to another owner, component or repository',
  description:
    'Changes whose the DAG is, and no file. Runs in the repository that deploys it now; the new owner and component are those of catalog-info.yaml unless they are named.',
  options: [
    ...project,
    dagId,
    {
      flags: '--from-owner <ref>',
      description:
        'Whose the DAG is now, once more; without it nothing is handed over',
    },
    { flags: '--to-owner <ref>', description: 'Entity ref of the new owner' },
    {
      flags: '--to-component <ref>',
      description: 'Entity ref of the new component',
    },
    {
      flags: '--to-repository <url>',
      description: 'Repository that deploys it from then on',
    },
    ...effectOptions,
  ],
  output: {
    dagId: 'the dag_id',
    environment: 'id of the environment',
    outcome: '`transferred`, `unchanged`, or `planned` in a dry run',
    before: 'whose it was: `owner` and `component`',
    after: 'whose it is',
    deploymentId: 'of the new manifest; absent when nothing was written',
  },
  examples: [
    {
      title: 'After catalog-info.yaml names another owner',
      command: 'mwaa-dags transfer --from-owner group:default/team-orders',
    },
    {
      title: 'To another repository',
      command:
        'mwaa-dags transfer --from-owner group:default/team-orders --to-repository https://github.com/acme/orders',
    },
  ],
};
