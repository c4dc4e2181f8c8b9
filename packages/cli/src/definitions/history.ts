import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { changeWords, recordWords } from './jsonKeys';

export const history: CommandDefinition = {
  name: 'history',
  summary: 'List the deployments, or compare two',
  description:
    'Every deployment is a version of the manifest in the bucket: who, when, from which commit, and why. With --from or --to the files of two deployments are compared.',
  options: [
    ...project,
    dagId,
    {
      flags: '--limit <count>',
      description: 'How many, the newest first; 20 by default',
    },
    {
      flags: '--from <id>',
      description:
        'Compare from this deployment id on; the previous one with other files by default',
    },
    {
      flags: '--to <id>',
      description: 'Compare up to this deployment id; the newest by default',
    },
  ],
  output: {
    environment: 'id of the environment',
    dagId: 'the dag_id',
    deployments: `the newest first: ${recordWords}`,
    unreadable: 'versions of the manifest that are none: `versionId`, `reason`',
    hasMore: 'there are older ones',
    from: 'of a comparison: the earlier deployment',
    to: 'of a comparison: the later deployment',
    changes: `of a comparison: ${changeWords}`,
  },
  examples: [
    { title: 'Who deployed what when', command: 'mwaa-dags history' },
    {
      title: 'What did the last deployment change?',
      command: 'mwaa-dags history --from previous',
    },
  ],
};
