import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { effectOptions } from './effectOptions';
import { deploymentKeys, effectKeys, recordWords } from './jsonKeys';

export const rollback: CommandDefinition = {
  name: 'rollback',
  summary: 'Go back to an earlier deployment',
  description:
    'Brings back the files of an earlier deployment, as a new deployment. The next one after it must acknowledge the roll back, so that no pipeline undoes it by itself.',
  options: [
    ...project,
    dagId,
    {
      flags: '--to <id>',
      description:
        'A deployment id of the history, or previous: the last one with other files, which is the default',
    },
    ...effectOptions,
  ],
  output: {
    ...deploymentKeys,
    ...effectKeys,
    restored: `the deployment whose files are back: ${recordWords}`,
  },
  examples: [
    {
      title: 'Undo the last deployment',
      command:
        "mwaa-dags rollback --reason 'rows are missing since this morning'",
    },
    {
      title: 'First look at what that changes',
      command: 'mwaa-dags rollback --dry-run',
    },
  ],
};
