import { CommandDefinition } from '../program/CommandDefinition';
import { componentFile, config, directory } from '../program/sharedOptions';
import { allowDirty, effectOptions, revisionOptions } from './effectOptions';
import { changeWords, deploymentKeys, effectKeys } from './jsonKeys';

export const promote: CommandDefinition = {
  name: 'promote',
  summary: 'Bring what runs in one environment to another',
  description:
    'Renders the same dag.yaml for both environments, shows what differs, and deploys it to the second. Only what runs in the first, whole and unchanged, goes on.',
  options: [
    directory,
    config,
    componentFile,
    {
      flags: '--from <id>',
      description: 'Id of the environment in which the DAG runs',
    },
    {
      flags: '--to <id>',
      description: 'Id of the environment that it goes on to',
    },
    ...effectOptions,
    ...revisionOptions,
    allowDirty,
  ],
  output: {
    from: 'id of the environment that it comes from',
    differences: `what the other environment changes: ${changeWords}`,
    ...deploymentKeys,
    ...effectKeys,
  },
  examples: [
    {
      title: 'What would be different there?',
      command:
        'mwaa-dags promote --from analytics-dev --to analytics-prod --dry-run',
    },
    {
      title: 'Go on',
      command: 'mwaa-dags promote --from analytics-dev --to analytics-prod',
    },
  ],
};
